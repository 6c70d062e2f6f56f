import { rivalDates } from "../claim/rivalDates.ts";
import type { TimelineEvent } from "../event/event.ts";
import type { EventStore } from "./eventStore.ts";

const READ_LATER = ["lead", "text", "sources", "preferred", "notes", "related"] as const;
type ReadLater = Pick<TimelineEvent, (typeof READ_LATER)[number]>;

/** What is read of the events, and not needed to draw them; the events in the order of the outline. */
export interface Details extends Pick<EventStore, "sources" | "glossary" | "context" | "checksum"> {
  events: readonly ReadLater[];
}

const BLANK = { en: "", zh: "" };

/** The store as a picture needs it: all events with dates and titles; what is read of them is blank. */
export function outlineOf(store: EventStore): EventStore {
  return {
    ...store,
    events: store.events.map(drawnOf),
    sources: [],
    glossary: [],
    context: [],
    checksum: undefined,
  };
}

function drawnOf(event: TimelineEvent): TimelineEvent {
  const drawn = {
    ...event,
    lead: BLANK,
    text: BLANK,
    sources: datesToDraw(event),
    notes: [],
    related: [],
  };
  delete drawn.preferred;
  return drawn;
}

/** Of the sources, where they differ over the date, what a hollow mark is drawn from. */
function datesToDraw(event: Pick<TimelineEvent, "date" | "sources">): TimelineEvent["sources"] {
  if (rivalDates(event).length === 0) return [];
  return event.sources.flatMap(({ source, confidence, says }) =>
    says?.date === undefined
      ? []
      : [{ source, locator: BLANK, confidence, says: { date: says.date } }],
  );
}

/** What the outline leaves out. */
export function detailsOf({ events, sources, glossary, context, checksum }: EventStore): Details {
  return {
    events: events.map(({ lead, text, sources: cited, preferred, notes, related }) => ({
      lead,
      text,
      sources: cited,
      ...(preferred && { preferred }),
      notes,
      related,
    })),
    sources,
    glossary,
    context,
    checksum,
  };
}

/** The whole store again. */
export function withDetails(outline: EventStore, { events, ...rest }: Details): EventStore {
  return {
    ...outline,
    ...rest,
    events: outline.events.map((event, i) => ({ ...event, ...events[i] })),
  };
}
