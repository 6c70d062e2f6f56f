/**
 * A UTC day as a whole number: days since 1 January 1970 in the proleptic Gregorian calendar.
 * Plain integers, so that no time zone, no daylight saving and no `Date.UTC` (which reads the years
 * 0–99 as 1900–1999) can shift an event by a day. Open ends are `-Infinity` and `Infinity`.
 */
export type Day = number;

export interface CalendarDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

export const MS_PER_DAY = 86_400_000;

const DAYS_PER_ERA = 146_097; // 400 Gregorian years
const DAYS_BEFORE_1970 = 719_468; // from 1 March 0000

/** Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function toDay({ year, month, day }: CalendarDay): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** Howard Hinnant, as above, civil_from_days. */
export function toCalendarDay(day: Day): CalendarDay {
  const z = day + DAYS_BEFORE_1970;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return toDay({ ...next, day: 1 }) - toDay({ year, month, day: 1 });
}
