import { MS_PER_DAY, toCalendarDay, toDay, type Day } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";
import type { ZoomLevel } from "./zoomLevel.ts";

/** A line of the axis: the first day of a year, or of a month other than January. */
export interface Tick {
  year: number;
  /** 1–12; a year's tick is that of its January. */
  month: number;
  /** The first on screen: it must name its year, for its January may be out of view. */
  first?: boolean;
}

/** The steps of the axis by zoom level: years, years, quarters, months. */
export function axisStep(level: ZoomLevel): { scale: "year" | "month"; step: number } {
  if (level <= 1) return { scale: "year", step: 1 };
  return { scale: "month", step: level === 2 ? 3 : 1 };
}

/** The ticks within a window, each with its UTC day; `first` is said of the first. */
export function ticksWithin({ from, to }: DayWindow, level: ZoomLevel): (Tick & { day: Day })[] {
  const { scale, step } = axisStep(level);
  const months = scale === "year" ? 12 * step : step;
  const ticks: (Tick & { day: Day })[] = [];
  for (let count = 0; ; count += months) {
    const year = toCalendarDay(from).year + Math.floor(count / 12);
    const month = 1 + (count % 12);
    const day = toDay({ year, month, day: 1 });
    if (day >= to) return ticks;
    if (day >= from) ticks.push({ day, year, month, first: ticks.length === 0 });
  }
}

/** Whether a tick at UTC ms is the first of its kind after the beginning of the view, in UTC days. */
export function isFirstTick(ms: number, from: number, level: ZoomLevel): boolean {
  const day = Math.round(ms / MS_PER_DAY);
  const { year, month } = toCalendarDay(day);
  const { scale, step } = axisStep(level);
  const before = scale === "year" ? { year: year - step, month } : { year, month: month - step };
  return day >= from && toDay({ ...before, day: 1 }) < from;
}

/** The tick at a moment in UTC ms. */
export function tickAt(ms: number): Tick {
  const { year, month } = toCalendarDay(Math.round(ms / MS_PER_DAY));
  return { year, month };
}

/** px that a year's label needs at the default size of text */
const LABEL_PX = 44;

/** Whether a tick has a label: each at closer zooms, else every fifth, tenth … year, as there is room. */
export function isLabelled({ year }: Tick, level: ZoomLevel, pxPerYear: number): boolean {
  if (level > 0) return true;
  const every = [5, 10, 20, 50].find((years) => years * pxPerYear >= LABEL_PX) ?? 100;
  return year % every === 0;
}
