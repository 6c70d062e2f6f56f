import fc from "fast-check";
import { expect, test } from "vitest";
import { placeHandles } from "./placeHandles.ts";

test("the grips stand on the lines of the frame", () => {
  const { first, last } = placeHandles(200, 400, 800);
  expect([first.grip, last.grip]).toEqual([201, 399]);
});

test("at all years they stand at both ends, in the picture", () => {
  const { first, last } = placeHandles(0, 800, 800);
  expect([first.grip, last.grip]).toEqual([6, 794]);
});

test("a window under 28 px is not covered by its grips", () => {
  const { first, last } = placeHandles(200, 227, 800);
  expect([first.grip + 6, last.grip - 6]).toEqual([200, 227]);
});

test("a grip that has no room outside stands in, and the other beside it", () => {
  expect(placeHandles(0, 4, 800)).toMatchObject({ first: { grip: 6 }, last: { grip: 18 } });
  expect(placeHandles(796, 800, 800)).toMatchObject({ first: { grip: 782 }, last: { grip: 794 } });
});

test("grips never overlap, stay in the picture, and are never taken for one another", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 2000 }), part, part, (width, at, length) => {
      const left = at * (width - 4);
      const right = left + 4 + length * (width - left - 4);
      const { first, last } = placeHandles(left, right, width);
      expect(first.grip).toBeGreaterThanOrEqual(6);
      expect(last.grip).toBeLessThanOrEqual(width - 6);
      expect(last.grip - first.grip).toBeGreaterThanOrEqual(11.999);
      expect(first.to).toBeLessThanOrEqual(last.from + 1e-6);
      expect(last.to).toBeLessThanOrEqual(width);
      for (const { grip, from, to } of [first, last]) {
        expect(from).toBeLessThanOrEqual(grip - 5.999);
        expect(to).toBeGreaterThanOrEqual(grip + 5.999);
      }
      // 44 px for a finger, but where a tiny window ends at the right edge.
      expect(first.to - first.from).toBeCloseTo(44);
      if (last.grip < width - 44 || last.grip - first.grip > 88)
        expect(last.to - last.from).toBeCloseTo(44);
    }),
  );
});
