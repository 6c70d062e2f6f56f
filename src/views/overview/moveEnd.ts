import type { Day } from "../../domain/date/day.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { SHORTEST_WINDOW_DAYS } from "../../state/actions/moveWindow.ts";

/** Which end of the window a handle moves: its first day, or the day after its last. */
export type End = keyof DayWindow;

/** The window with one end at a day, within all years and never past the other end, which stays. */
export function moveEnd({ from, to }: DayWindow, end: End, day: Day, whole: DayWindow): DayWindow {
  // The timeline may show a year more than all years; a handle then need not jump back.
  if (end === "from")
    return { from: within(day, Math.min(whole.from, from), to - SHORTEST_WINDOW_DAYS), to };
  return { from, to: within(day, from + SHORTEST_WINDOW_DAYS, Math.max(whole.to, to)) };
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
