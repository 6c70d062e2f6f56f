import fc from "fast-check";
import { expect, test } from "vitest";
import { MS_PER_DAY, daysInMonth, toCalendarDay, toDay } from "./day.ts";

test("days are counted as Date counts them, from the year 100 on", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        expect(toDay({ year, month, day })).toBe(Date.UTC(year, month - 1, day) / MS_PER_DAY);
      },
    ),
  );
});

test("the years 0 to 99 are themselves and not 1900 to 1999", () => {
  expect(toDay({ year: 83, month: 4, day: 30 })).toBeLessThan(
    toDay({ year: 100, month: 1, day: 1 }),
  );
});

test("a day leads back to its date", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      expect(toDay(toCalendarDay(day))).toBe(day);
    }),
  );
});

test("February has 29 days in leap years alone", () => {
  expect([1900, 1983, 1984, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 28, 29, 29]);
});
