import { MS_PER_DAY, toCalendarDay } from "../domain/date/day.ts";
import type { ZoomLevel } from "./zoomLevel.ts";

/** A line of the axis: the first day of a year, or of a month other than January. */
export interface Tick {
  year: number;
  /** 1–12; a year's tick is that of its January. */
  month: number;
}

/** The steps of the axis by zoom level: years, years, quarters, months. */
export function axisStep(level: ZoomLevel): { scale: "year" | "month"; step: number } {
  if (level <= 1) return { scale: "year", step: 1 };
  return { scale: "month", step: level === 2 ? 3 : 1 };
}

/** The tick at a moment in UTC ms. */
export function tickAt(ms: number): Tick {
  const { year, month } = toCalendarDay(Math.round(ms / MS_PER_DAY));
  return { year, month };
}

/** Whether a tick has a label: at all years only every fifth has. */
export function isLabelled({ year }: Tick, level: ZoomLevel): boolean {
  return level > 0 || year % 5 === 0;
}
