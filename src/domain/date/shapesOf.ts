import type { EdtfDate } from "./edtf.ts";
import { isDoubtful } from "./isDoubtful.ts";
import { precisionOf, type Precision } from "./precisionOf.ts";

/** A shape of the rule: an interval with one known end is drawn alike, whether the other is open or unknown. */
export type Shape = Exclude<Precision, "beginning" | "end"> | "doubtful";

/**
 * The shapes that draw a date: that of its precision, for an open date also that of its known end, and
 * `doubtful` where the source is not sure. The words stand in docs/design.md, "How a date is drawn".
 */
export function shapesOf(date: EdtfDate): Shape[] {
  const doubt = isDoubtful(date) ? (["doubtful"] as const) : [];
  const known = date.kind === "interval" ? knownEnd(date.from, date.to) : undefined;
  return [...(known ? [shapeOf(known)] : []), shapeOf(date), ...doubt];
}

function shapeOf(date: EdtfDate): Shape {
  const precision = precisionOf(date);
  if (precision === "beginning") return "since";
  return precision === "end" ? "until" : precision;
}

type Interval = Extract<EdtfDate, { kind: "interval" }>;

/** The one end of an open interval that is known. */
export function knownEnd(from: Interval["from"], to: Interval["to"]): EdtfDate | undefined {
  if (typeof from !== "string" && typeof to !== "string") return undefined;
  if (typeof from !== "string") return from;
  return typeof to === "string" ? undefined : to;
}
