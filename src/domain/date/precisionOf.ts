import type { EdtfDate, Endpoint, SingleDate } from "./edtf.ts";

/**
 * How much a date tells us, and so how it is drawn and worded (docs/design.md, "How a date is
 * drawn"): one shape and one phrase each. `days` is a stay known to the day, `duration` lasted between
 * less exact dates, `since` and `until` are open; of `beginning` and `end` the other side is not known;
 * `one-of` is one of several dates.
 */
export type Precision =
  | "day"
  | "days"
  | "month"
  | "year"
  | "decade"
  | "century"
  | "duration"
  | "since"
  | "until"
  | "beginning"
  | "end"
  | "one-of"
  | "none";

/** The precision of a date; `none` for an undated event. */
export function precisionOf(date: EdtfDate | null): Precision {
  if (date === null) return "none";
  if (date.kind === "one-of") return "one-of";
  if (date.kind === "single") return precisionOfSingle(date);
  if (typeof date.to === "string") return date.to === "open" ? "since" : "beginning";
  if (typeof date.from === "string") return date.from === "open" ? "until" : "end";
  return isDay(date.from) && isDay(date.to) ? "days" : "duration";
}

function precisionOfSingle(date: SingleDate): Precision {
  if (date.day !== undefined) return "day";
  if (date.month !== undefined) return "month";
  if (date.unknown === "year-in-decade") return "decade";
  return date.unknown === "year-in-century" ? "century" : "year";
}

function isDay(endpoint: Endpoint): boolean {
  return typeof endpoint !== "string" && endpoint.day !== undefined && !endpoint.qualifier;
}
