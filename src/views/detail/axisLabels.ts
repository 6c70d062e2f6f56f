import type { ClaimAxis } from "../../domain/claim/claimAxis.ts";
import { toCalendarDay, type Day } from "../../domain/date/day.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";

/** A label below the axis of the claims. */
export interface AxisLabel {
  /** In UTC days; the middle of a day is half a day on. */
  at: number;
  text: string;
  /** Names a claim; else it only counts. */
  claim: boolean;
}

/** How many numbers of days fit on the axis. */
const MOST_NUMBERS = 7;

/**
 * The labels of an axis: numbers of days where the claims lie in one month, else each claim's date in
 * words. Those that come first are to keep their place where two would lie on one another.
 */
export function axisLabels(dates: readonly string[], axis: ClaimAxis, t: Translate): AxisLabel[] {
  const spans = dates.map((date) => drawnSpan(readEdtf(date)));
  const months = spans.flatMap(({ first, last }) => [monthOf(first), monthOf(last)]);
  if (axis.unit === "day" && new Set(months).size === 1) return numbers(spans, axis, t);
  return dates.map((date, i) => {
    const { first, last } = spans[i] ?? { first: 0, last: 0 };
    return { at: (first + last + 1) / 2, text: axisDate(date, t), claim: true };
  });
}

function numbers(
  spans: readonly { first: Day; last: Day }[],
  { ticks }: ClaimAxis,
  t: Translate,
): AxisLabel[] {
  const days = spans.filter(({ first, last }) => first === last).map(({ first }) => first);
  const step = [1, 2, 5, 7].find((every) => ticks.length / every <= MOST_NUMBERS) ?? 10;
  const [anchor = 0] = days;
  const counted = ticks.filter(
    (day) => (day - anchor) % step === 0 && days.every((one) => Math.abs(one - day) >= step),
  );
  const labelled = [...days, ...counted];
  return labelled.map((day) => {
    const { month, day: number } = toCalendarDay(day);
    // The first of a month, and so the first of all, says which month it is.
    const named = !labelled.some((one) => one < day && monthOf(one) === monthOf(day));
    const text = named
      ? t("claims.axisDay", { day: number, month: t(`axis.month.${month as 1}`) })
      : String(number);
    return { at: day + 0.5, text, claim: days.includes(day) };
  });
}

function axisDate(text: string, t: Translate): string {
  const date = readEdtf(text);
  if (date.kind !== "single" || date.month === undefined || date.day === undefined)
    return dateInWords(date, t);
  const month = t(`axis.month.${date.month as 1}`);
  return t("claims.axisDate", { day: date.day, month, year: date.year });
}

function monthOf(day: Day): number {
  const { year, month } = toCalendarDay(day);
  return year * 12 + month;
}
