import fc from "fast-check";
import { expect, test } from "vitest";
import { visitsOn } from "../../../tests/visitsOn.ts";
import { toDay } from "../date/day.ts";
import { runningTotal } from "./runningTotal.ts";

const newYear = (year: number) => toDay({ year, month: 1, day: 1 });

test("a visit of a known day is a step on that day", () => {
  const day = toDay({ year: 2024, month: 9, day: 2 });
  expect(runningTotal(visitsOn("2024-09-02"))).toEqual([
    { day, total: 0 },
    { day, total: 1 },
  ]);
});

test("a visit of a known year is a slope over all of that year", () => {
  expect(runningTotal(visitsOn("1987"))).toEqual([
    { day: newYear(1987), total: 0 },
    { day: newYear(1988), total: 1 },
  ]);
});

test("a visit of a known month is a slope over that month", () => {
  expect(runningTotal(visitsOn("2009-09"))).toEqual([
    { day: toDay({ year: 2009, month: 9, day: 1 }), total: 0 },
    { day: toDay({ year: 2009, month: 10, day: 1 }), total: 1 },
  ]);
});

test("a stay of several days is a step on its first", () => {
  const day = toDay({ year: 2026, month: 1, day: 10 });
  expect(runningTotal(visitsOn("2026-01-10/2026-01-11")).map((point) => point.day)).toEqual([
    day,
    day,
  ]);
});

test("between two visits it is level, and two of one year rise together", () => {
  const points = runningTotal(visitsOn("2007", "2007", "2009"));
  expect(points).toEqual([
    { day: newYear(2007), total: 0 },
    { day: newYear(2008), total: 2 },
    { day: newYear(2009), total: 2 },
    { day: newYear(2010), total: 3 },
  ]);
});

test("a step inside a slope stands on what the slope has reached", () => {
  const [, before, after, end] = runningTotal(visitsOn("2009", "2009-07-02"));
  const share = (toDay({ year: 2009, month: 7, day: 2 }) - newYear(2009)) / 365;
  expect(before?.total).toBeCloseTo(share);
  expect(after?.total).toBeCloseTo(share + 1);
  expect(end).toEqual({ day: newYear(2010), total: 2 });
});

test("what has no known beginning is left out", () => {
  expect(runningTotal(visitsOn(null, "../2000"))).toEqual([]);
});

test("whatever the dates, it never falls and ends at their number", () => {
  const date = fc.oneof(
    fc.integer({ min: 1900, max: 2100 }).map(String),
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 10, max: 12 }))
      .map(([year, month]) => `${year}-${month}`),
    fc.integer({ min: 1900, max: 2100 }).map((year) => `${year}-05-17`),
  );
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 40 }), (dates) => {
      const points = runningTotal(visitsOn(...dates));
      for (const [i, point] of points.entries()) {
        const previous = points[i - 1];
        if (!previous) continue;
        expect(point.day).toBeGreaterThanOrEqual(previous.day);
        expect(point.total).toBeGreaterThan(previous.total - 1e-9);
      }
      expect(points[0]?.total).toBe(0);
      expect(points[points.length - 1]?.total).toBe(dates.length);
    }),
  );
});
