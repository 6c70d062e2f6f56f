import type { Day } from "../../domain/date/day.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";

/** All years over the width of the picture, px, as the timeline has them when it shows all years. */
export interface Scale {
  whole: DayWindow;
  width: number;
}

/** px from the left edge of the picture to the start of a UTC day, which may be fractional. */
export function toPx({ whole, width }: Scale, day: Day): number {
  return ((day - whole.from) / (whole.to - whole.from)) * width;
}

/** How many days a stretch of px is. */
export function toDays({ whole, width }: Scale, px: number): number {
  return (px / width) * (whole.to - whole.from);
}
