import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** How much a label says: 0 all years, 1 a decade, 2 years, 3 months (docs/design.md, "Labels"). */
export type ZoomLevel = 0 | 1 | 2 | 3;

const DAYS_PER_YEAR = 365.2425;

/** px a year when a window is drawn on a width in px. */
export function pxPerYear({ from, to }: DayWindow, width: number): number {
  return (width / (to - from)) * DAYS_PER_YEAR;
}

/** px: on a phone a name of the next level would leave the screen. */
const NARROW = 560;

/** The level at which a window is drawn on a width in px: below 32 (on a phone 64), 120 and 600 px a year. */
export function zoomLevel(window: DayWindow, width: number): ZoomLevel {
  const px = pxPerYear(window, width);
  if (px < (width < NARROW ? 64 : 32)) return 0;
  if (px < 120) return 1;
  return px < 600 ? 2 : 3;
}
