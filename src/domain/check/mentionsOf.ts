import type { EventStore } from "../eventStore/eventStore.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";

/** An id and the place where it stands. */
export interface Mention {
  path: Problem["path"];
  id: string;
}

export type Mentions = Record<"people" | "sources" | "events" | "parties", Mention[]>;

/** The ids that an event mentions; `before` apart, since it may well be a related event too. */
export function mentionsOfEvent({ file, event }: FiledEvent): Omit<Mentions, "parties"> {
  const path = [file, event.id];
  return {
    people: [
      ...(event.visit?.people ?? []).map(({ person }) => at([...path, "visit", "people"], person)),
      ...event.people.map(({ person }) => at([...path, "people"], person)),
    ],
    sources: event.sources.map(({ source }) => at([...path, "sources"], source)),
    events: event.related.map((other) => at([...path, "related"], other.event)),
  };
}

/** Every id that is mentioned anywhere in the store. */
export function mentionsOf(store: EventStore, filed: readonly FiledEvent[]): Mentions {
  const ofEvents = filed.map(mentionsOfEvent);
  return {
    people: ofEvents.flatMap(({ people }) => people),
    sources: [...ofEvents.flatMap(({ sources }) => sources), ...sourcesOutsideEvents(store)],
    events: [...filed.flatMap(beforeOf), ...ofEvents.flatMap(({ events }) => events)],
    parties: [
      ...store.people.map(({ id, party }) => at(["people.json", id, "party"], party)),
      ...store.file.lanes.flatMap(({ id, events: { from } }) =>
        optional(["store.json", "lanes", id, "events", "from"], from),
      ),
      ...filed.flatMap(({ file, event: { id, visit } }) =>
        optional([file, id, "visit", "from"], visit?.from),
      ),
    ],
  };
}

function sourcesOutsideEvents({ file, people, glossary, context }: EventStore): Mention[] {
  return [
    ...file.periods.map(({ id, source }) => at(["store.json", "periods", id, "source"], source)),
    ...people.flatMap(({ id, offices }) =>
      offices.map(({ source }, i) => at(["people.json", id, "offices", i, "source"], source)),
    ),
    ...glossary.flatMap(({ id, sources }) =>
      sources.map(({ source }) => at(["glossary.json", id, "sources"], source)),
    ),
    ...context.flatMap(({ id, sources }) =>
      sources.map(({ source }) => at(["context.json", id, "sources"], source)),
    ),
  ];
}

function beforeOf({ file, event: { id, before } }: FiledEvent): Mention[] {
  return optional([file, id, "before"], before);
}

function optional(path: Problem["path"], id: string | undefined): Mention[] {
  return id === undefined ? [] : [at(path, id)];
}

function at(path: Problem["path"], id: string): Mention {
  return { path, id };
}
