import fc from "fast-check";
import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { bounds } from "../../domain/eventStore/allYears.ts";
import { SHORTEST_WINDOW_DAYS, windowWithin } from "../../state/actions/moveWindow.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { movedWindow } from "./movedWindow.ts";
import { moveEnd } from "./moveEnd.ts";

const whole = wholeWindow(history);
const limits = bounds(whole);
/** Any window that the timeline can show, in whole days. */
const windows = fc
  .tuple(
    fc.integer({ min: limits.from, max: limits.to - SHORTEST_WINDOW_DAYS }),
    fc.integer({ min: SHORTEST_WINDOW_DAYS, max: limits.to - limits.from }),
  )
  .map(([from, length]) => ({ from, to: Math.min(from + length, limits.to) }));
const days = fc.double({ min: limits.from - 5000, max: limits.to + 5000, noNaN: true });

test("a handle goes where it is moved, and the other stays", () => {
  const { from, to } = { from: whole.from + 1000, to: whole.from + 5000 };
  expect(moveEnd({ from, to }, "from", from + 40, whole)).toEqual({ from: from + 40, to });
  expect(moveEnd({ from, to }, "to", to - 40, whole)).toEqual({ from, to: to - 40 });
});

test("a handle never passes the other nor the ends of all years", () => {
  fc.assert(
    fc.property(windows, fc.constantFrom("from", "to"), days, (window, end, day) => {
      const other = end === "from" ? "to" : "from";
      const moved = moveEnd(window, end, day, whole);
      expect(moved[other]).toBe(window[other]);
      expect(moved.to - moved.from).toBeGreaterThanOrEqual(SHORTEST_WINDOW_DAYS);
      expect(moved.from).toBeGreaterThanOrEqual(Math.min(whole.from, window.from));
      expect(moved.to).toBeLessThanOrEqual(Math.max(whole.to, window.to));
      // What the state makes of it moves nothing else.
      expect((windowWithin(history, moved) ?? whole)[other]).toBe(window[other]);
    }),
  );
});

test("panning keeps the length and leads no further out than all years", () => {
  fc.assert(
    fc.property(windows, fc.double({ min: -9000, max: 9000, noNaN: true }), (window, by) => {
      const moved = movedWindow(window, by, whole);
      expect(moved.to - moved.from).toBe(window.to - window.from);
      expect(moved.from).toBeGreaterThanOrEqual(Math.min(whole.from, window.from));
      expect(moved.to).toBeLessThanOrEqual(Math.max(whole.to, window.to));
    }),
  );
});

test("panning goes by whole days", () => {
  const { from, to } = { from: whole.from + 1000, to: whole.from + 5000 };
  expect(movedWindow({ from, to }, -10.4, whole)).toEqual({ from: from - 10, to: to - 10 });
});

test("all years cannot be panned", () => {
  expect(movedWindow(whole, 500, whole)).toEqual(whole);
});
