import type { Day } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** px kept free beside a label that was brought into view */
const PADDING = 24;

/**
 * The window, moved as little as needed so that an event's beginning and its whole label are in view;
 * undefined where they already are. `labelWidth` in px; `width` is the room in px, `covered` of it on the
 * right has something lying over it.
 */
export function revealingWindow(
  { from, to }: DayWindow,
  first: Day,
  labelWidth: number,
  { width, covered = 0 }: { width: number; covered?: number },
): DayWindow | undefined {
  const room = width - covered;
  if (room <= 0) return undefined;
  const daysPerPx = (to - from) / width;
  const need = (Math.min(labelWidth, room - 2 * PADDING) + PADDING) * daysPerPx;
  const seenTo = to - covered * daysPerPx;
  const shift =
    first < from ? first - PADDING * daysPerPx - from : Math.max(first + need - seenTo, 0);
  if (shift === 0) return undefined;
  const start = Math.round(from + shift);
  return { from: start, to: start + Math.round(to - from) };
}
