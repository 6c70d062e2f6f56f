import { NO_FILTER, type EventFilter } from "../../domain/event/eventFilter.ts";
import type { State } from "../store.ts";
import { partsInView, shownEvents } from "./shownEvents.ts";

/** The filter with one part less. */
export interface NearestFilter {
  /** What is given up. */
  part: keyof EventFilter;
  change: Partial<EventFilter>;
  /** Events that it would show. */
  count: number;
}

/** Given up in this order: whoever has chosen a person wants that person. */
const GIVEN_UP: readonly (keyof EventFilter)[] = ["side", "lanes", "kinds", "levels", "person"];

/** The nearest result where a filter shows nothing; none where no single part is to blame. */
export function nearestFilter(
  state: Pick<State, "data" | "filter" | "view">,
): NearestFilter | undefined {
  const set = partsInView(state);
  return GIVEN_UP.filter((part) => set.includes(part))
    .map((part) => {
      const change = { [part]: NO_FILTER[part] };
      const filter = { ...state.filter, ...change };
      return { part, change, count: shownEvents({ ...state, filter }).length };
    })
    .find(({ count }) => count > 0);
}
