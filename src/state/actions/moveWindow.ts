import { bounds, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { wholeWindow } from "../selectors/windowInView.ts";
import type { Store } from "../store.ts";

/** No closer than this: a day is then some 14 px wide on a desktop. */
export const SHORTEST_WINDOW_DAYS = 60;

/** Shows a stretch of time, kept within the bounds of the store; all years become null. */
export function moveWindow(store: Store, window: DayWindow | null): void {
  store.setState({ window: windowWithin(store.getState().data, window) });
}

/** The window turned into whole days, moved and shortened as little as needed; null is all years. */
export function windowWithin(data: EventStore, window: DayWindow | null): DayWindow | null {
  const whole = wholeWindow(data);
  if (window === null || (window.from === whole.from && window.to === whole.to)) return null;
  const limits = bounds(whole);
  const room = limits.to - limits.from;
  const wanted = Math.round(window.to) - Math.round(window.from);
  const length = Math.min(Math.max(wanted, SHORTEST_WINDOW_DAYS), room);
  const from = Math.min(Math.max(Math.round(window.from), limits.from), limits.to - length);
  return { from, to: from + length };
}
