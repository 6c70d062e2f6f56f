import { allYears, bounds, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Store } from "../store.ts";

/** No closer than this: a day is then some 14 px wide on a desktop. */
export const SHORTEST_WINDOW_DAYS = 60;

/** Shows a stretch of time, kept within the bounds of the store; all years become null. */
export function moveWindow(store: Store, window: DayWindow | null): void {
  const whole = allYears(store.getState().data);
  if (window === null || (window.from === whole.from && window.to === whole.to)) {
    store.setState({ window: null });
    return;
  }
  store.setState({ window: keepWithin(bounds(whole), window) });
}

/** The window turned into whole days, moved and shortened as little as needed. */
export function keepWithin(limits: DayWindow, window: DayWindow): DayWindow {
  const room = limits.to - limits.from;
  const wanted = Math.round(window.to) - Math.round(window.from);
  const length = Math.min(Math.max(wanted, SHORTEST_WINDOW_DAYS), room);
  const from = Math.min(Math.max(Math.round(window.from), limits.from), limits.to - length);
  return { from, to: from + length };
}
