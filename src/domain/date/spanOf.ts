import { daysInMonth, toDay, type Day } from "./day.ts";
import type { EdtfDate, Endpoint, SingleDate } from "./edtf.ts";

/** The days that a date can touch, both ends included, as UTC days; open ends are infinite. */
export interface Span {
  first: Day;
  last: Day;
}

/** The earliest and the latest day that a date allows. `~` and `?` widen nothing: EDTF names no margin. */
export function spanOf(date: EdtfDate): Span {
  if (date.kind === "single") return spanOfSingle(date);
  if (date.kind === "interval")
    return { first: endOf(date.from, "first"), last: endOf(date.to, "last") };
  const spans = date.members.map(spanOfSingle);
  return {
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
  };
}

/**
 * The days on which the event can have begun: the whole span of a single date or set, the first
 * side of an interval. An interval without a beginning can have begun on any day up to its end.
 */
export function startOf(date: EdtfDate): Span {
  if (date.kind !== "interval") return spanOf(date);
  if (typeof date.from !== "string") return spanOfSingle(date.from);
  return { first: -Infinity, last: endOf(date.to, "last") };
}

/**
 * The days on which the event can have ended: the whole span of a single date or set, the last side of
 * an interval. An interval without an end can have ended on any day from its beginning.
 */
export function finishOf(date: EdtfDate): Span {
  if (date.kind !== "interval") return spanOf(date);
  if (typeof date.to !== "string") return spanOfSingle(date.to);
  return { first: endOf(date.from, "first"), last: Infinity };
}

function endOf(endpoint: Endpoint, side: "first" | "last"): Day {
  if (typeof endpoint === "string") return side === "first" ? -Infinity : Infinity;
  return spanOfSingle(endpoint)[side];
}

function spanOfSingle({ year, month, day, unknown }: SingleDate): Span {
  if (month === undefined) {
    const years = unknown === "year-in-century" ? 100 : unknown === "year-in-decade" ? 10 : 1;
    return {
      first: toDay({ year, month: 1, day: 1 }),
      last: toDay({ year: year + years, month: 1, day: 1 }) - 1,
    };
  }
  if (day === undefined) {
    const first = toDay({ year, month, day: 1 });
    return { first, last: first + daysInMonth(year, month) - 1 };
  }
  const only = toDay({ year, month, day });
  return { first: only, last: only };
}
