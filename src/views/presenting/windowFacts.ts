import type { TimelineEvent } from "../../domain/event/event.ts";
import { isInView } from "../../domain/event/isInView.ts";
import type { EventStore, Glyph, Party } from "../../domain/eventStore/eventStore.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import type { WindowView } from "../../domain/lesson/slide.ts";
import { filterOf } from "../../domain/lesson/filterOf.ts";
import { windowOf } from "../../domain/lesson/windowOf.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";

/** What the window of a step shows. */
export interface WindowFacts {
  window: DayWindow;
  /** Events that the filter lets through, whenever they were. */
  let: readonly TimelineEvent[];
  /** Of these, the ones in the window. */
  inWindow: readonly TimelineEvent[];
  /** Visits in the window of each side that the filter lets through. */
  sides: readonly { party: Party; glyph: Glyph | undefined; count: number }[];
  /** Events in the window that are no visits; none where the step is about visits. */
  others: number;
}

/** The events of a step's window and filter, counted. */
export function windowFacts(data: EventStore, shows: WindowView): WindowFacts {
  const filter = filterOf(shows);
  const window = windowOf(shows);
  const visible = visibleEvents({ data, filter });
  const about = shows.view === "visits" ? visible.filter(({ visit }) => visit) : visible;
  const inWindow = about.filter((event) => isInView(event, window));
  return {
    window,
    let: about,
    inWindow,
    sides: data.file.parties
      .filter(({ id }) => filter.side === null || filter.side === id)
      .map((party) => ({
        party,
        glyph: data.file.lanes.find(({ events }) => events.from === party.id)?.glyph,
        count: inWindow.filter(({ visit }) => visit?.from === party.id).length,
      })),
    others: inWindow.filter(({ visit }) => !visit).length,
  };
}
