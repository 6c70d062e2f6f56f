import { expect, test } from "vitest";
import { toDays, toPx } from "./scale.ts";

const scale = { whole: { from: 1000, to: 3000 }, width: 500 };

test("all years span the picture", () => {
  expect([1000, 2000, 3000].map((day) => toPx(scale, day))).toEqual([0, 250, 500]);
});

test("px are turned back into days", () => {
  expect(scale.whole.from + toDays(scale, toPx(scale, 1234.5))).toBeCloseTo(1234.5);
});
