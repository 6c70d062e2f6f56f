import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { TimelineEvent } from "../event/event.ts";

/** Whether a date places the event between two days; without a date, or with an open one, it may lie anywhere. */
export function isPlaced<E extends Pick<TimelineEvent, "date">>(
  event: E,
): event is E & { date: string } {
  if (event.date === null) return false;
  const { first, last } = spanOf(readEdtf(event.date));
  return Number.isFinite(first) && Number.isFinite(last);
}
