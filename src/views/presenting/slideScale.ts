import { toCalendarDay, toDay, type Day } from "../../domain/date/day.ts";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Scale } from "../../ui/visitMarks/scale.ts";
import type { SlideRoom } from "./useSlideRoom.ts";

/** Units of the drawing in one unit of the slide: it is drawn as on a slide 768 px high, and scaled. */
const DRAWN = 7.68;

/** Units of the slide at its left and at its right edge; `Slide.module.css` has the same. */
const PADDING = 6;

/** From the first day of the first year with events to the last day of the last, over the width of the text. */
export function slideScale(whole: DayWindow, room: SlideRoom): Scale {
  const first = toCalendarDay(whole.from).year + 1;
  return scaleOver(toYear(first), toYear(lastYear(whole) + 1), room);
}

/** A stretch of time over the width of the text. */
export function scaleOver(from: Day, to: Day, { width, unit }: SlideRoom): Scale {
  return { whole: { from, to }, width: (width / unit - 2 * PADDING) * DRAWN };
}

/** The first day of a year. */
export function toYear(year: number): Day {
  return toDay({ year, month: 1, day: 1 });
}
