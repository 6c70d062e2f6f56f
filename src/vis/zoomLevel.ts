import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** How much a label says: 0 all years, 1 a decade, 2 years, 3 months (docs/design.md, "Labels"). */
export type ZoomLevel = 0 | 1 | 2 | 3;

const DAYS_PER_YEAR = 365.2425;

/** The level at which a window is drawn on a width in px: below 32, 120 and 600 px a year. */
export function zoomLevel({ from, to }: DayWindow, width: number): ZoomLevel {
  const pxPerYear = (width / (to - from)) * DAYS_PER_YEAR;
  if (pxPerYear < 32) return 0;
  if (pxPerYear < 120) return 1;
  return pxPerYear < 600 ? 2 : 3;
}
