import { isoDate } from "../date/isoDate.ts";
import { isDoubtful } from "../date/isDoubtful.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { toCalendarDay } from "../date/day.ts";
import { spanOf } from "../date/spanOf.ts";
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
  const years = visits.map(({ date }) => yearOf(date));
  return visits.map((event, i) => {
    const year = years[i] ?? null;
    const alone = years.filter((other) => other === year).length === 1;
    return { event, shown: year !== null && alone ? year : event.date };
  });
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
