import { isoDate } from "../date/isoDate.ts";
import { isDoubtful } from "../date/isDoubtful.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { toCalendarDay } from "../date/day.ts";
import { spanOf, type Span } from "../date/spanOf.ts";
import type { TimelineEvent } from "./event.ts";

/** One visit of a person, as it is named among the others. */
export interface PersonVisit {
  event: TimelineEvent;
  /** EDTF: the year where that tells it from the person's other visits, else the whole date; null for no date. */
  shown: string | null;
}

/** The visits on which a person travelled, in the order of the events given. */
export function visitsOf(events: readonly TimelineEvent[], person: string): PersonVisit[] {
  const visits = events.filter(({ visit }) => visit?.people.some((one) => one.person === person));
  return visits.map((event) => {
    const year = yearOf(event.date);
    const alone = !visits.some((other) => other !== event && touches(other.date, year));
    return { event, shown: year !== null && alone ? year : event.date };
  });
}

/** Whether a date, which may be doubtful or long, can be of a year. */
function touches(text: string | null, year: string | null): boolean {
  if (text === null || year === null) return false;
  return overlaps(spanOf(readEdtf(text)), spanOf(readEdtf(year)));
}

function overlaps(one: Span, other: Span): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The year of a date, as EDTF; none where a year alone would say more than is known, or hide a doubt. */
function yearOf(text: string | null): string | null {
  if (text === null) return null;
  const date = readEdtf(text);
  const { first, last } = spanOf(date);
  if (isDoubtful(date) || !Number.isFinite(first) || !Number.isFinite(last)) return null;
  const { year } = toCalendarDay(first);
  return toCalendarDay(last).year === year ? isoDate({ year }) : null;
}
