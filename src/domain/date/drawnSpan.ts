import type { EdtfDate } from "./edtf.ts";
import { knownEnd } from "./shapesOf.ts";
import { spanOf, type Span } from "./spanOf.ts";

/** The days that are drawn: the whole span of a date; of an open one its known end, which bears the tail. */
export function drawnSpan(date: EdtfDate): Span {
  const known = date.kind === "interval" ? knownEnd(date.from, date.to) : undefined;
  return spanOf(known ?? date);
}

/**
 * The days on which a duration certainly lasts, both ends included: from its last possible start to its first
 * possible end; undefined where none is certain.
 */
export function coreOf(date: EdtfDate): Span | undefined {
  if (date.kind !== "interval" || typeof date.from === "string" || typeof date.to === "string")
    return undefined;
  const core = { first: spanOf(date.from).last, last: spanOf(date.to).first };
  return core.first <= core.last ? core : undefined;
}
