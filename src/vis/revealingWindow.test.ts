import { expect, test } from "vitest";
import { revealingWindow } from "./revealingWindow.ts";

const window = { from: 0, to: 1000 };
const reveal = (first: number, label = 100) =>
  revealingWindow(window, first, label, { width: 1000 });

test("an event whose label is in view moves nothing", () => {
  expect(reveal(500)).toBeUndefined();
});

test("a label cut by the right edge pans in, no further than needed", () => {
  expect(reveal(950)).toEqual({ from: 74, to: 1074 });
});

test("an event to the left comes into view", () => {
  expect(reveal(-300)).toEqual({ from: -324, to: 676 });
});

test("a label longer than the view still shows its beginning", () => {
  const better = reveal(950, 5000);
  expect(better && better.from).toBeLessThanOrEqual(950);
});

test("a label that just fits is shown whole", () => {
  const { from } = reveal(950, 990) ?? window;
  expect(950 - from).toBeGreaterThanOrEqual(0);
  expect(950 - from + 990).toBeLessThanOrEqual(1000);
});

test("under a panel, an event at the very end is zoomed to, for one cannot pan beyond the end", () => {
  const room = { width: 1000, covered: 400, end: 1010 };
  const better = revealingWindow(window, 950, 100, room);
  expect(better?.to).toBe(1010);
  const place = (950 - (better?.from ?? 0)) / (1010 - (better?.from ?? 0));
  expect(place * 1000 + 100).toBeLessThan(600);
});
