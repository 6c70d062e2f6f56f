import type { EdtfDate } from "./edtf.ts";
import { isDoubtful } from "./isDoubtful.ts";
import { precisionOf, type Precision } from "./precisionOf.ts";

/**
 * The shapes that draw a date: that of its precision, for an open date also that of its known end, and
 * `doubtful` where the source is not sure. The words stand in docs/design.md, "How a date is drawn".
 */
export function shapesOf(date: EdtfDate): (Precision | "doubtful")[] {
  const doubt = isDoubtful(date) ? (["doubtful"] as const) : [];
  const known = date.kind === "interval" ? knownEnd(date.from, date.to) : undefined;
  return [...(known ? [precisionOf(known)] : []), precisionOf(date), ...doubt];
}

type Interval = Extract<EdtfDate, { kind: "interval" }>;

/** The one end of an open interval that is known. */
export function knownEnd(from: Interval["from"], to: Interval["to"]): EdtfDate | undefined {
  if (typeof from !== "string" && typeof to !== "string") return undefined;
  if (typeof from !== "string") return from;
  return typeof to === "string" ? undefined : to;
}
