import type { DayWindow } from "../../domain/eventStore/allYears.ts";

/** The window moved by some days, rounded so that it keeps its length, as far as all years reach. */
export function movedWindow({ from, to }: DayWindow, days: number, whole: DayWindow): DayWindow {
  const earliest = Math.min(whole.from, from);
  const latest = Math.max(whole.to - (to - from), from);
  const start = Math.min(Math.max(from + Math.round(days), earliest), latest);
  return { from: start, to: start + (to - from) };
}
