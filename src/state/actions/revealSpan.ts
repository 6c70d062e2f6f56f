import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { windowInView } from "../selectors/windowInView.ts";
import type { Store } from "../store.ts";
import { moveWindow } from "./moveWindow.ts";

/** of the window, left free before the beginning */
const MARGIN = 0.1;

/** Brings the beginning of a stretch of time into view, or the end of one without beginning; zooms nothing. */
export function revealSpan(store: Store, { from, to }: DayWindow): void {
  const window = windowInView(store.getState());
  const length = window.to - window.from;
  const start = Number.isFinite(from) ? from - length * MARGIN : to - length * (1 - MARGIN);
  moveWindow(store, { from: start, to: start + length });
}
