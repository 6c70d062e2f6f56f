import type { Day } from "../domain/date/day.ts";
import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** px kept free beside a label that was brought into view */
const PADDING = 24;

/** px kept free before a label that is too long for more */
const EDGE = 6;

/** of the window, before an event that was zoomed to */
const NEAR_BEGINNING = 0.08;

interface Room {
  /** px */
  width: number;
  /** px of it on the right that something lies over */
  covered?: number;
  /** UTC day that one cannot pan beyond */
  end?: Day;
}

/**
 * The window, moved as little as needed so that an event's beginning and its whole label are in view;
 * undefined where they already are. `labelWidth` in px.
 */
export function revealingWindow(
  { from, to }: DayWindow,
  first: Day,
  labelWidth: number,
  { width, covered = 0, end = Infinity }: Room,
): DayWindow | undefined {
  const room = width - covered;
  if (room <= 0) return undefined;
  const daysPerPx = (to - from) / width;
  const need = Math.min(labelWidth + PADDING, room - EDGE) * daysPerPx;
  const seenTo = to - covered * daysPerPx;
  const shift =
    first < from ? first - PADDING * daysPerPx - from : Math.max(first + need - seenTo, 0);
  if (shift === 0) return undefined;
  const start = Math.round(from + shift);
  const length = Math.round(to - from);
  // Beyond the end one cannot pan; so much closer that the event stands at the beginning.
  if (covered > 0 && start + length > end && first > start)
    return { from: Math.round(first - (end - first) * NEAR_BEGINNING), to: end };
  return { from: start, to: start + length };
}
