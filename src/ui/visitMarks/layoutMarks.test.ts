import fc from "fast-check";
import { expect, test } from "vitest";
import { toDay } from "../../domain/date/day.ts";
import { layoutMarks, middleOf } from "./layoutMarks.ts";
import type { VisitMark } from "./stackVisits.ts";

const whole = {
  from: toDay({ year: 1982, month: 1, day: 1 }),
  to: toDay({ year: 2032, month: 1, day: 1 }),
};
const mark = (side: "a" | "b", year: number, row = 0): VisitMark => ({
  id: `${side}${year}${row}`,
  side,
  year,
  row,
});
const room = { scale: { whole, width: 870 }, height: 116, axis: 20, tallest: 2 };

test("a mark stands on the middle of its year: 2 July, at noon in a common year", () => {
  expect(middleOf(1987)).toBe(toDay({ year: 1987, month: 7, day: 2 }) + 0.5);
  const [placed] = layoutMarks([mark("b", 2007)], room).placed;
  expect(placed?.x).toBeCloseTo((25.5 / 50) * 870, 0);
});

test("side a goes up from the years, side b down, by the same steps", () => {
  const marks = [mark("a", 2007), mark("a", 2007, 1), mark("b", 2007), mark("b", 2007, 1)];
  const [up = 0, upper = 0, down = 0, lower = 0] = layoutMarks(marks, room).placed.map(
    ({ y }) => y,
  );
  expect(upper).toBeLessThan(up);
  expect(up).toBeLessThan(48);
  expect(down).toBeGreaterThan(68);
  expect(lower - down).toBeCloseTo(up - upper);
});

test("marks shrink until the tallest stack fits, and never cover the next year", () => {
  const rooms = fc.record({
    width: fc.integer({ min: 250, max: 2000 }),
    height: fc.integer({ min: 75, max: 240 }),
    tallest: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(rooms, fc.constantFrom("a", "b"), ({ width, height, tallest }, side) => {
      const stack = Array.from({ length: tallest }, (_, row) => mark(side, 2007, row));
      const scale = { whole, width };
      const { size, placed } = layoutMarks(stack, { scale, height, axis: 20, tallest });
      expect(size).toBeGreaterThan(0);
      expect(size).toBeLessThan(width / 50);
      for (const { y } of placed) {
        expect(y - size / 2).toBeGreaterThan(0);
        expect(y + size / 2).toBeLessThan(height);
        expect(Math.abs(y - height / 2) - size / 2).toBeGreaterThan(10);
      }
    }),
  );
});
