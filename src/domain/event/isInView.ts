import { drawnSpan } from "../date/drawnSpan.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import type { DayWindow } from "../eventStore/allYears.ts";
import type { TimelineEvent } from "./event.ts";

/** Whether an event is drawn in a window; an open date where its known end is. */
export function isInView({ date }: Pick<TimelineEvent, "date">, window: DayWindow): boolean {
  if (date === null) return false;
  const { first, last } = drawnSpan(readEdtf(date));
  return first < window.to && last >= window.from;
}
