import fc from "fast-check";
import { expect, test } from "vitest";
import { placeName } from "./placeName.ts";

const ROOM = 800;
/** An item that is at least partly in the picture, with a name that fits in it. */
const anyItem = fc.record({
  start: fc.integer({ min: -400, max: ROOM - 1 }),
  rule: fc.integer({ min: 1, max: 400 }),
  name: fc.integer({ min: 10, max: 300 }),
  room: fc.constant(ROOM),
});

test("a name stands within both edges, and where its date begins if that is possible", () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const { name } = placeName(item);
      expect(name).toBeGreaterThan(0);
      expect(name + item.name).toBeLessThan(ROOM);
      if (item.start > 10 && item.start + item.name < ROOM - 10) expect(name).toBe(item.start);
    }),
  );
});

test("what is kept free holds name and rule, and no more", () => {
  fc.assert(
    fc.property(anyItem, (item) => {
      const { name, left, width } = placeName(item);
      expect(left).toBe(Math.min(name, item.start));
      expect(left + width).toBe(Math.max(name + item.name, item.start + item.rule));
    }),
  );
});

test("a name longer than the picture shows its beginning", () => {
  expect(placeName({ start: 700, rule: 9, name: 900, room: ROOM }).name).toBe(6);
});
