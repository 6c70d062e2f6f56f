import { readEdtf } from "../date/parseEdtf.ts";
import { isDoubtful } from "../date/isDoubtful.ts";
import { precisionOf, type Precision } from "../date/precisionOf.ts";
import { spanOf, type Span } from "../date/spanOf.ts";
import type { TimelineEvent } from "../event/event.ts";

/** The days of an event that a calendar can hold; undefined where no source gives days, or doubts them. */
export function calendarDays({ date }: Pick<TimelineEvent, "date">): Span | undefined {
  if (date === null) return undefined;
  const read = readEdtf(date);
  const precision = precisionOf(read);
  if ((precision !== "day" && precision !== "days") || isDoubtful(read)) return undefined;
  return spanOf(read);
}

/** How many events a calendar leaves out, by what is known of their dates; doubtful days among them. */
export function leftOutOfCalendar(
  events: readonly Pick<TimelineEvent, "date">[],
): Map<Precision, number> {
  const counts = new Map<Precision, number>();
  for (const event of events) {
    if (calendarDays(event)) continue;
    const precision = precisionOf(event.date === null ? null : readEdtf(event.date));
    counts.set(precision, (counts.get(precision) ?? 0) + 1);
  }
  return counts;
}
