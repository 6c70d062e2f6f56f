import { coreOf } from "../date/drawnSpan.ts";
import type { EdtfDate } from "../date/edtf.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf, startOf, type Span } from "../date/spanOf.ts";
import type { TimelineEvent } from "../event/event.ts";

/** The events that certainly lie within what lasted, whatever day within their dates is meant. */
export function eventsWithin(
  date: string,
  events: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  const days = certainDays(readEdtf(date));
  if (!days) return [];
  return events.filter((event) => {
    if (event.date === null) return false;
    const { first, last } = spanOf(readEdtf(event.date));
    return first >= days.first && last <= days.last;
  });
}

/** The days on which it certainly lasted; none are known of what has a single date less exact than a day. */
function certainDays(date: EdtfDate): Span | undefined {
  if (date.kind === "interval" && date.to === "open")
    return { first: startOf(date).last, last: Infinity };
  return coreOf(date);
}
