import { toCalendarDay } from "../../domain/date/day.ts";
import { lastYear } from "../../domain/eventStore/allYears.ts";
import { middleOf } from "./layoutMarks.ts";
import { toPx, type Scale } from "./scale.ts";

/** rem from the middle of one figure to the next, and on either side of a handle */
const FIGURE = 2.5;
const KEPT_FREE = 1.5;

interface YearFigure {
  year: number;
  /** px: its middle */
  x: number;
}

/**
 * Every fifth year with events, every tenth, twentieth … where a figure needs more room than that; none
 * beside a handle; `rem` and `handles` in px. The spare years at the ends bear none: nothing is known of them.
 */
export function yearFigures(scale: Scale, rem: number, handles: readonly number[]): YearFigure[] {
  const first = toCalendarDay(scale.whole.from).year + 1;
  const last = lastYear(scale.whole);
  const yearWidth = toPx(scale, scale.whole.from + 365);
  const every = [5, 10, 20, 50].find((years) => years * yearWidth >= FIGURE * rem) ?? 100;
  const figures: YearFigure[] = [];
  for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
    const x = toPx(scale, middleOf(year));
    if (handles.every((handle) => Math.abs(x - handle) >= KEPT_FREE * rem))
      figures.push({ year, x });
  }
  return figures;
}
