import fc from "fast-check";
import { expect, test } from "vitest";
import { fillLanes } from "./fillLanes.ts";

test("equal lanes share the room", () => {
  expect(fillLanes([50, 50, 50, 50, 50], 700)).toEqual([140, 140, 140, 140, 140]);
});

test("a full lane keeps its height and the others share the rest", () => {
  expect(fillLanes([300, 50, 50], 500)).toEqual([300, 100, 100]);
});

test("no lane is lower than its content, and the room is used whole where it suffices", () => {
  const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 1500 }), (natural, room) => {
      const filled = fillLanes(natural, room);
      const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
      filled.forEach((height, i) => expect(height).toBeGreaterThanOrEqual(natural[i] ?? 0));
      if (sum(natural) <= room) {
        expect(sum(filled)).toBeLessThanOrEqual(room);
        expect(sum(filled)).toBeGreaterThan(room - natural.length);
      } else expect(filled).toEqual(natural);
    }),
  );
});
