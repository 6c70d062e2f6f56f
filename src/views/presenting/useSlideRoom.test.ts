import { expect, test } from "vitest";
import { unitOf } from "./useSlideRoom.ts";

test.each([
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [1280, 1024],
])("on a screen of %i × %i a unit is a hundredth of the height", (width, height) => {
  expect(unitOf(width, height, 4.1)).toBeCloseTo(height / 100);
});

test("a slide higher than wide has a smaller one, and none is below the least", () => {
  expect(unitOf(390, 844, 0)).toBeCloseTo(3.198);
  expect(unitOf(390, 844, 4.1)).toBe(4.1);
  expect(unitOf(276, 207, 0)).toBeCloseTo(2.07);
});
