import fc from "fast-check";
import { expect, test } from "vitest";
import { readEdtf } from "./parseEdtf.ts";
import { begunMonths, fullMonths, lengthBetween } from "./lengthBetween.ts";
import { spanOf } from "./spanOf.ts";

const day = (text: string) => spanOf(readEdtf(text)).first;

test.each([
  ["1989-12-31", "2005-01-01", { years: 15, months: 0, days: 1 }],
  ["1989-01-01", "2005-12-31", { years: 16, months: 11, days: 30 }],
  ["2023-12-05", "2026-01-10", { years: 2, months: 1, days: 5 }],
  ["2024-01-31", "2024-02-29", { years: 0, months: 1, days: 0 }],
  ["2024-01-31", "2024-03-01", { years: 0, months: 1, days: 1 }],
  ["1999-12-31", "2000-01-01", { years: 0, months: 0, days: 1 }],
  ["2020-02-29", "2021-02-28", { years: 1, months: 0, days: 0 }],
])("from %s to %s by the calendar", (from, to, length) => {
  expect(lengthBetween(day(from), day(to))).toEqual(length);
});

test("no part is negative or too large, and a later day is never fewer months away", () => {
  const days = fc.integer({ min: -200_000, max: 60_000 });
  fc.assert(
    fc.property(days, fc.nat(50_000), fc.nat(40), (from, length, more) => {
      const between = lengthBetween(from, from + length);
      expect(between.months).toBeGreaterThanOrEqual(0);
      expect(between.months).toBeLessThan(12);
      expect(between.days).toBeGreaterThanOrEqual(0);
      expect(between.days).toBeLessThan(31);
      const later = lengthBetween(from, from + length + more);
      expect(fullMonths(later)).toBeGreaterThanOrEqual(fullMonths(between));
      expect(begunMonths(between) - fullMonths(between)).toBe(between.days > 0 ? 1 : 0);
    }),
  );
});
