import { daysInMonth, toCalendarDay, toDay, type Day } from "./day.ts";

/** A length of time by the calendar. */
export interface Length {
  years: number;
  /** 0–11 */
  months: number;
  /** 0–30 */
  days: number;
}

/**
 * From one day to a later one: whole months first, then the days that remain. A month after 31 January is
 * the last day of February, as people count.
 */
export function lengthBetween(from: Day, to: Day): Length {
  const [a, b] = [toCalendarDay(from), toCalendarDay(to)];
  const most = (b.year - a.year) * 12 + b.month - a.month;
  const months = monthsAfter(from, most) <= to ? most : most - 1;
  return {
    years: Math.floor(months / 12),
    months: months % 12,
    days: to - monthsAfter(from, months),
  };
}

/** The same day so many months later; the last of the month where it has no such day. */
function monthsAfter(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = toCalendarDay(day);
  const counted = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  return toDay({
    year: toYear,
    month: toMonth,
    day: Math.min(dayOfMonth, daysInMonth(toYear, toMonth)),
  });
}

/** Whole months of a length: those that are full. */
export function fullMonths({ years, months }: Length): number {
  return years * 12 + months;
}

/** Whole months of a length: a month that has begun counts. */
export function begunMonths(length: Length): number {
  return fullMonths(length) + (length.days > 0 ? 1 : 0);
}
