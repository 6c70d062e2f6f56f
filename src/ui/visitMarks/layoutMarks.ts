import { toDay } from "../../domain/date/day.ts";
import { toPx, type Scale } from "./scale.ts";
import type { VisitMark } from "./stackVisits.ts";

/** px from the middle of one mark to the middle of the next, where there is room */
const LARGEST_PITCH = 16.5;
/** of the pitch; the rest keeps marks apart */
const MARK = 0.84;
/** px kept free at the outer edge, for the frame of the window */
const MARGIN = 6;

export interface Room {
  scale: Scale;
  /** px of the picture; half of it is each side's. */
  height: number;
  /** px of the strip of years in the middle. */
  axis: number;
  /** Marks in the tallest stack that can be, so that a filter changes no sizes. */
  tallest: number;
}

export interface PlacedMark extends VisitMark {
  /** px: its middle */
  x: number;
  y: number;
}

/** Marks centred on their years, above the axis for side a and below it for side b; `size` in px. */
export function layoutMarks(marks: readonly VisitMark[], { scale, height, axis, tallest }: Room) {
  const yearWidth = toPx(scale, scale.whole.from + 365);
  const room = (height - axis) / 2 - MARGIN;
  const pitch = Math.max(Math.min(LARGEST_PITCH, yearWidth, room / Math.max(tallest, 1)), 0);
  const placed = marks.map((mark): PlacedMark => {
    const away = axis / 2 + (mark.row + 0.5) * pitch + (pitch - pitch * MARK) / 2;
    return {
      ...mark,
      x: toPx(scale, middleOf(mark.year)),
      y: height / 2 + (mark.side === "a" ? -away : away),
    };
  });
  return { size: pitch * MARK, placed };
}

/** The middle of a year, a fractional UTC day. */
export function middleOf(year: number): number {
  return (toDay({ year, month: 1, day: 1 }) + toDay({ year: year + 1, month: 1, day: 1 })) / 2;
}
