import fc from "fast-check";
import { expect, test } from "vitest";
import { placeBeside } from "./placeBeside.ts";

const desk = { width: 1440, height: 900 };
const panel = { left: 1048, top: 124, width: 392, height: 776 };
const term = { left: 1200, top: 390, width: 70, height: 20 };

test("beside a panel it stands left of it and points at the term", () => {
  const placed = placeBeside({ term, region: panel, box: { width: 452, height: 340 }, room: desk });
  expect(placed.left + 452).toBeLessThan(panel.left);
  expect(placed.top + (placed.arrow ?? 0)).toBeCloseTo(term.top + term.height / 2);
});

test.each([
  ["below the term", 200, (top: number) => top > 220],
  ["above a term at the foot", 800, (top: number, height: number) => top + height < 800],
])("on a phone it stands %s", (_, top, stands) => {
  const room = { width: 390, height: 844 };
  const region = { left: 0, top: 400, width: 390, height: 444 };
  const box = { width: 366, height: 300 };
  const placed = placeBeside({ term: { ...term, left: 300, top }, region, box, room });
  expect(stands(placed.top, box.height)).toBe(true);
  expect(placed.arrow).toBeUndefined();
});

test("wherever the term is, it stays in the window", () => {
  const px = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(
      fc.record({
        left: px(1440),
        top: fc.integer({ min: -900, max: 1800 }),
        width: px(300),
        height: px(60),
      }),
      px(1200),
      fc.record({
        width: fc.integer({ min: 200, max: 296 }),
        height: fc.integer({ min: 60, max: 620 }),
      }),
      fc.record({
        width: fc.integer({ min: 320, max: 1440 }),
        height: fc.integer({ min: 644, max: 900 }),
      }),
      (at, left, box, room) => {
        const region = { left, top: 100, width: 392, height: 700 };
        const placed = placeBeside({ term: at, region, box, room });
        expect(placed.top).toBeGreaterThanOrEqual(0);
        expect(placed.top + box.height).toBeLessThanOrEqual(room.height);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        if (placed.arrow === undefined)
          expect(placed.left + box.width).toBeLessThanOrEqual(room.width);
      },
    ),
  );
});
