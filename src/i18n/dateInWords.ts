import type { EdtfDate, IntervalDate, SingleDate } from "../domain/date/edtf.ts";
import type { Translate } from "./createI18n.ts";

/**
 * A date in the words of one language, never more precise than known, and never without its doubt.
 * Own rules over EDTF: `Intl` ranges differ between engines and `edtf`'s formatter drops both doubt and
 * the end of an interval in Chinese.
 */
export function dateInWords(date: EdtfDate | null, t: Translate): string {
  if (date === null) return t("date.none");
  if (date.kind === "single") return singleInWords(date, t);
  if (date.kind === "interval") return intervalInWords(date, t);
  const members = date.members.map((member) => singleInWords(member, t));
  const [first = "", second = ""] = members;
  if (members.length === 2) return t("date.eitherOr", { first, second });
  return t("date.oneOf", { list: members.join(t("date.listSeparator")) });
}

function singleInWords(date: SingleDate, t: Translate): string {
  const words = unknownInWords(date, t);
  if (date.qualifier === "~") return t("date.approximate", { date: words });
  if (date.qualifier === "?") return t("date.uncertain", { date: words });
  return date.qualifier ? t("date.approximateAndUncertain", { date: words }) : words;
}

function unknownInWords(date: SingleDate, t: Translate): string {
  const words = knownInWords(date, t);
  if (date.unknown === "month") return t("date.monthUnknown", { date: words });
  if (date.unknown === "day") return t("date.dayUnknown", { date: words });
  return date.unknown === "month-and-day" ? t("date.monthAndDayUnknown", { date: words }) : words;
}

function knownInWords(date: SingleDate, t: Translate): string {
  const { year, month, day, unknown } = date;
  if (unknown === "year-in-century") return t("date.century", { year, end: year + 99 });
  // "1900s" could be ten years or a hundred.
  if (unknown === "year-in-decade" && year % 100 === 0)
    return t("date.firstDecade", { year, end: year + 9 });
  if (unknown === "year-in-decade")
    return t("date.decade", { year, century: Math.floor(year / 100) + 1, decade: year % 100 });
  if (month === undefined) return t("date.year", { year });
  if (day === undefined) return t("date.month", { year, month: monthName(month, t) });
  return t("date.day", { year, month: monthName(month, t), day });
}

function intervalInWords({ from, to }: IntervalDate, t: Translate): string {
  if (typeof from === "string") {
    const date = typeof to === "string" ? "" : singleInWords(to, t);
    return from === "open" ? t("date.until", { date }) : t("date.untilStartUnknown", { date });
  }
  if (typeof to === "string") {
    const date = singleInWords(from, t);
    return to === "open" ? t("date.since", { date }) : t("date.sinceEndUnknown", { date });
  }
  return (
    sharedInWords(from, to, t) ??
    sharedInDoubt(from, to, t) ??
    t("date.range", { from: singleInWords(from, t), to: singleInWords(to, t) })
  );
}

/** Where both ends are in the same doubt, it is said once too. */
function sharedInDoubt(from: SingleDate, to: SingleDate, t: Translate): string | undefined {
  if (from.qualifier !== to.qualifier) return undefined;
  const date = sharedInWords(withoutDoubt(from), withoutDoubt(to), t);
  if (date === undefined) return undefined;
  if (from.qualifier === "~") return t("date.approximate", { date });
  if (from.qualifier === "?") return t("date.uncertain", { date });
  return t("date.approximateAndUncertain", { date });
}

function withoutDoubt(date: SingleDate): SingleDate {
  const sure = { ...date };
  delete sure.qualifier;
  return sure;
}

/** What both ends share is said once, but only where neither end is in doubt. */
function sharedInWords(from: SingleDate, to: SingleDate, t: Translate): string | undefined {
  if (from.qualifier || to.qualifier || from.unknown || to.unknown) return undefined;
  if (from.month === undefined && to.month === undefined)
    return t("date.years", { from: from.year, to: to.year });
  if (from.month === undefined || to.month === undefined || from.year !== to.year) return undefined;
  const [fromMonth, toMonth] = [monthName(from.month, t), monthName(to.month, t)];
  const year = from.year;
  if (from.day === undefined && to.day === undefined)
    return t("date.monthsInYear", { from: fromMonth, to: toMonth, year });
  if (from.day === undefined || to.day === undefined) return undefined;
  const [fromDay, toDay] = [from.day, to.day];
  return from.month === to.month
    ? t("date.daysInMonth", { from: fromDay, to: toDay, month: fromMonth, year })
    : t("date.daysInYear", { fromDay, fromMonth, toDay, toMonth, year });
}

function monthName(month: number, t: Translate): string {
  return t(`date.monthName.${month as 1}`);
}
