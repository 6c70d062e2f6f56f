import { NO_FILTER, type EventFilter } from "../event/eventFilter.ts";
import type { WindowView } from "./slide.ts";

/** The filter of a step; what it does not say lets everything through. */
export function filterOf({ side, person, kinds, levels, lanes }: WindowView): EventFilter {
  return {
    side: side ?? NO_FILTER.side,
    person: person ?? NO_FILTER.person,
    kinds: kinds ?? NO_FILTER.kinds,
    levels: levels ?? NO_FILTER.levels,
    lanes: lanes ?? NO_FILTER.lanes,
  };
}
