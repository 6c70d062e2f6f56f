import type { TimelineEvent } from "./event.ts";
import type { DayWindow } from "../eventStore/allYears.ts";
import { isInView } from "./isInView.ts";

/** How many dated events there are, how many of them are drawn in the window, and those without a date. */
export interface LaneCounts {
  dated: number;
  inView: number;
  undated: readonly TimelineEvent[];
}

/** The counts of some events, those of a lane, in a window. */
export function countInView(events: readonly TimelineEvent[], window: DayWindow): LaneCounts {
  const undated = events.filter(({ date }) => date === null);
  return {
    dated: events.length - undated.length,
    inView: events.filter((event) => isInView(event, window)).length,
    undated,
  };
}
