import type { Precision } from "../domain/date/precisionOf.ts";
import type { Span } from "../domain/date/spanOf.ts";

/** A date as it is drawn: the days it fills and the shape of its rule. */
export interface DrawnDate {
  span: Span;
  shape: Precision | "doubtful" | undefined;
}

/** Where a rival is drawn, px from the first day of the date in use. */
export interface PlacedRival {
  /** Of its days, which `width` is as wide as; its mark may be wider. */
  left: number;
  width: number;
  /** From mark to mark; none where the one lies on the other. */
  tie?: { left: number; width: number };
  /** Too close to be drawn: the sign ≠ stands for it. */
  near: boolean;
  /** What the mark takes up. */
  from: number;
  to: number;
}

/** px between the middles of two marks; below, they would lie on one another */
const NEAREST = 10;

/** px of the mark of a day */
const MARK = 9;

/** The smallest widths of docs/design.md, px. */
const SMALLEST: Partial<Record<Precision | "doubtful", number>> = {
  month: 9,
  days: 8,
  duration: 9,
  "one-of": 18,
};

/** Places a rival beside the date in use at a scale. On a date that holds it, it needs a bar twice its mark. */
export function placeRival(own: DrawnDate, rival: DrawnDate, pxPerDay: number): PlacedRival {
  const used = extentOf(own, own.span.first, pxPerDay);
  const { from, to } = extentOf(rival, own.span.first, pxPerDay);
  const meets = own.span.first <= rival.span.last && rival.span.first <= own.span.last;
  const near = meets
    ? used.to - used.from < 2 * MARK
    : Math.abs((from + to) / 2 - (used.from + used.to) / 2) < NEAREST;
  const placed: PlacedRival = {
    left: (rival.span.first - own.span.first) * pxPerDay,
    width: (rival.span.last - rival.span.first + 1) * pxPerDay,
    near,
    from,
    to,
  };
  if (to < used.from) placed.tie = { left: to, width: used.from - to };
  if (from > used.to) placed.tie = { left: used.to, width: from - used.to };
  return placed;
}

/** What a mark takes up, px from a day. */
function extentOf({ span, shape }: DrawnDate, origin: number, pxPerDay: number) {
  const from = (span.first - origin) * pxPerDay;
  const width = (span.last - span.first + 1) * pxPerDay;
  if (shape !== "day") return { from, to: from + Math.max(width, SMALLEST[shape ?? "none"] ?? 0) };
  const middle = from + width / 2;
  return { from: middle - MARK / 2, to: middle + MARK / 2 };
}
