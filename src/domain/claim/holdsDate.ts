import { containsSpan } from "../date/containsSpan.ts";
import type { EdtfDate, Endpoint } from "../date/edtf.ts";
import { spanOf, type Span } from "../date/spanOf.ts";

/**
 * Whether a date is only less exact than another, whose days it holds: a month holds a day of it, and the days
 * of a stay. Durations are compared end by end: a longer one is not a less exact one.
 */
export function holdsDate(outer: EdtfDate, inner: EdtfDate): boolean {
  const [[whole, end], ends] = [endsOf(outer), endsOf(inner)];
  if (end === undefined) return containsSpan(whole, spanOf(inner));
  const [first, last] = ends;
  return last !== undefined && containsSpan(whole, first) && containsSpan(end, last);
}

/** What is dated: a single time, or a beginning and an end. */
function endsOf(date: EdtfDate): [Span, Span?] {
  if (date.kind !== "interval") return [spanOf(date)];
  return [endpoint(date.from, -Infinity), endpoint(date.to, Infinity)];
}

/** An end that is not known may be any; that there is none is a claim of its own. */
function endpoint(end: Endpoint, open: number): Span {
  if (end === "unknown") return { first: -Infinity, last: Infinity };
  return end === "open" ? { first: open, last: open } : spanOf(end);
}
