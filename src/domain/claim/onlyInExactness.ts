import { containsSpan } from "../date/containsSpan.ts";
import type { EdtfDate, Endpoint } from "../date/edtf.ts";
import { spanOf, type Span } from "../date/spanOf.ts";

/**
 * Whether dates differ in nothing but how exact they are: of any two, the days of one hold those of the
 * other. Durations are compared end by end: a longer one is not a less exact one.
 */
export function onlyInExactness(dates: readonly EdtfDate[]): boolean {
  return dates.every((a, i) => dates.slice(i + 1).every((b) => isNested(a, b)));
}

function isNested(a: EdtfDate, b: EdtfDate): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  return holds(x, y) || holds(y, x);
}

function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return (
    outer.length === inner.length &&
    outer.every((span, i) => {
      const other = inner[i];
      return other !== undefined && containsSpan(span, other);
    })
  );
}

/** What is dated: a single time, or a beginning and an end. */
function partsOf(date: EdtfDate): Span[] {
  if (date.kind !== "interval") return [spanOf(date)];
  return [endpoint(date.from, -Infinity), endpoint(date.to, Infinity)];
}

function endpoint(end: Endpoint, open: number): Span {
  return typeof end === "string" ? { first: open, last: open } : spanOf(end);
}
