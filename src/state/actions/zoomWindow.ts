import { wholeWindow, windowInView } from "../selectors/windowInView.ts";
import type { Store } from "../store.ts";
import { moveWindow } from "./moveWindow.ts";

/** Zooms about the middle; a factor of 0.5 shows half as much time, and no zoom shows more than all years. */
export function zoomWindow(store: Store, factor: number): void {
  const { from, to } = windowInView(store.getState());
  const whole = wholeWindow(store.getState().data);
  if ((to - from) * factor >= whole.to - whole.from) {
    moveWindow(store, null);
    return;
  }
  const middle = (from + to) / 2;
  const half = ((to - from) / 2) * factor;
  moveWindow(store, { from: middle - half, to: middle + half });
}
