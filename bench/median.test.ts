import { expect, test } from "vitest";
import { median, quantile } from "./median.ts";

test("the median is the middle, or the mean of the middle two, in whatever order they were measured", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 2, 4, 8])).toBe(6);
  expect(median([])).toBeUndefined();
});

test("one press that was lost does not count as fast", () => {
  expect(median([1, Infinity, Infinity])).toBe(Infinity);
  expect(median([1, 2, Infinity])).toBe(2);
});

test("of frames the slowest twentieth is left out", () => {
  const frames = Array.from({ length: 101 }, (_, i) => i);
  expect(quantile(frames, 0.95)).toBe(95);
  expect(quantile([10, 20], 0.25)).toBe(12.5);
});
