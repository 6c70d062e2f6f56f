import { expect, test } from "vitest";
import { toDay } from "../../domain/date/day.ts";
import { history } from "../../../tests/history.ts";
import { windowInView } from "../selectors/windowInView.ts";
import { createTimelineStore } from "../store.ts";
import { moveWindow, SHORTEST_WINDOW_DAYS } from "./moveWindow.ts";
import { zoomWindow } from "./zoomWindow.ts";

const from = toDay({ year: 1982, month: 1, day: 1 });
const to = toDay({ year: 2032, month: 1, day: 1 });

test("all years reach from the year before the first event to five years after the last", () => {
  expect(windowInView(createTimelineStore(history).getState())).toEqual({ from, to });
});

test("zooming in and out again about the middle returns to all years", () => {
  const store = createTimelineStore(history);
  zoomWindow(store, 0.5);
  expect(store.getState().window).not.toBeNull();
  zoomWindow(store, 2);
  expect(store.getState().window).toBeNull();
});

test("one cannot zoom closer than the shortest window nor out of the store", () => {
  const store = createTimelineStore(history);
  moveWindow(store, { from: from + 100, to: from + 101 });
  expect(store.getState().window).toEqual({
    from: from + 100,
    to: from + 100 + SHORTEST_WINDOW_DAYS,
  });
  moveWindow(store, { from: -1e6, to: 1e6 });
  expect(store.getState().window).toEqual({ from: from - 366, to: to + 366 });
});

test("zooming in at the closest zoom leaves the window where it is", () => {
  const store = createTimelineStore(history);
  moveWindow(store, { from: from + 3000, to: from + 3400 });
  for (let press = 0; press < 12; press++) zoomWindow(store, 0.5);
  const held = store.getState().window;
  expect((held?.to ?? 0) - (held?.from ?? 0)).toBe(SHORTEST_WINDOW_DAYS);
  zoomWindow(store, 0.5);
  expect(store.getState().window).toEqual(held);
  expect(held?.from).toBeCloseTo(from + 3200 - SHORTEST_WINDOW_DAYS / 2, -1);
});
