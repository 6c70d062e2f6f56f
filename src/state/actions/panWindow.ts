import { windowInView } from "../selectors/windowInView.ts";
import type { Store } from "../store.ts";
import { moveWindow } from "./moveWindow.ts";

/** of the window, so that some of what was seen is still seen */
const STEP = 0.6;

/** Goes earlier (-1) or later (1), as far as the bounds of the store. */
export function panWindow(store: Store, way: -1 | 1): void {
  const { from, to } = windowInView(store.getState());
  const shift = way * STEP * (to - from);
  moveWindow(store, { from: from + shift, to: to + shift });
}
