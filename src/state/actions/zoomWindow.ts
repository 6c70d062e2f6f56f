import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { selectedEvent } from "../selectors/selectedEvent.ts";
import { wholeWindow, windowInView } from "../selectors/windowInView.ts";
import type { State, Store } from "../store.ts";
import { moveWindow, SHORTEST_WINDOW_DAYS } from "./moveWindow.ts";

/** Zooms about the selected event where it is in view, else about the middle; a factor of 0.5 shows half as much time, and no zoom shows more than all years. */
export function zoomWindow(store: Store, factor: number): void {
  const { from, to } = windowInView(store.getState());
  const whole = wholeWindow(store.getState().data);
  if ((to - from) * factor >= whole.to - whole.from) {
    moveWindow(store, null);
    return;
  }
  // At the shortest window a further step would move it, not narrow it.
  const held = Math.max(factor, SHORTEST_WINDOW_DAYS / (to - from));
  const fixed = selectedDay(store.getState(), { from, to }) ?? (from + to) / 2;
  moveWindow(store, { from: fixed - (fixed - from) * held, to: fixed + (to - fixed) * held });
}

/** The first day of the selected event, if it is in view. */
function selectedDay(state: State, { from, to }: DayWindow): number | undefined {
  const date = selectedEvent(state)?.date;
  if (!date) return undefined;
  const { first } = drawnSpan(readEdtf(date));
  return first >= from && first < to ? first : undefined;
}
