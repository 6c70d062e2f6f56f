import { toCalendarDay } from "../../domain/date/day.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Localized } from "../../domain/text.ts";

/** What stands where a year is left out, as in an exercise. */
const GAP = "____";

/** The years of a date, as a text would tell them. */
function yearsOf(date: string | null): string[] {
  if (date === null) return [];
  const { first, last } = drawnSpan(readEdtf(date));
  return [first, last].map((day) => String(toCalendarDay(day).year));
}

/** Whether a text tells a year of the date (EDTF) that is not to be told yet. */
export function tellsYear(text: Localized, date: string | null): boolean {
  return yearsOf(date).some((year) => text.en.includes(year) || text.zh.includes(year));
}

/** The text with a gap for each year of the date. */
export function withoutYears(text: Localized, date: string | null): Localized {
  const years = yearsOf(date);
  const leaveOut = (words: string) =>
    years.reduce((left, year) => left.split(year).join(GAP), words);
  return { en: leaveOut(text.en), zh: leaveOut(text.zh) };
}
