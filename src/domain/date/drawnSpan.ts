import type { EdtfDate } from "./edtf.ts";
import { knownEnd } from "./shapesOf.ts";
import { spanOf, type Span } from "./spanOf.ts";

/** The days that are drawn: the whole span of a date; of an open one its known end, which bears the tail. */
export function drawnSpan(date: EdtfDate): Span {
  const known = date.kind === "interval" ? knownEnd(date.from, date.to) : undefined;
  return spanOf(known ?? date);
}

/** The days on which a duration certainly lasts: after its last possible start, before its first possible end. */
export function coreOf(date: EdtfDate): Span | undefined {
  if (date.kind !== "interval" || typeof date.from === "string" || typeof date.to === "string")
    return undefined;
  const core = { first: spanOf(date.from).last + 1, last: spanOf(date.to).first - 1 };
  return isDaySpan(date.from) && isDaySpan(date.to) ? spanOf(date) : core;
}

function isDaySpan(date: EdtfDate): boolean {
  const { first, last } = spanOf(date);
  return first === last;
}
