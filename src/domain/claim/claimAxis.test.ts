import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDate } from "../../../tests/edtfArbitraries.ts";
import { toDay } from "../date/day.ts";
import { drawnSpan } from "../date/drawnSpan.ts";
import { parseEdtf, readEdtf } from "../date/parseEdtf.ts";
import { claimAxis } from "./claimAxis.ts";

const axisOf = (...dates: string[]) => claimAxis(dates.map((date) => drawnSpan(readEdtf(date))));

test("two days side by side are shown among a dozen days", () => {
  const { unit, from, to, ticks } = axisOf("1990-04-07", "1990-04-05");
  expect(unit).toBe("day");
  expect(to - from).toBeGreaterThanOrEqual(12);
  expect(ticks).toHaveLength(to - from);
});

test("months and years are counted where the claims lie further apart", () => {
  expect(axisOf("2023-04", "2023-06-12")).toMatchObject({
    unit: "month",
    from: toDay({ year: 2023, month: 3, day: 1 }),
    to: toDay({ year: 2023, month: 8, day: 1 }),
  });
  expect(axisOf("1983", "1994").unit).toBe("year");
});

test("every claim lies within the axis with room on both sides, and the ticks can be told apart", () => {
  const dates = anyDate.filter((text) => "date" in parseEdtf(text));
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 4 }), (texts) => {
      const spans = texts.map((text) => drawnSpan(readEdtf(text)));
      const { from, to, ticks } = claimAxis(spans);
      for (const { first, last } of spans) {
        expect(first).toBeGreaterThan(from);
        expect(last).toBeLessThan(to - 1);
      }
      expect(ticks.length).toBeGreaterThan(2);
      expect(ticks.length).toBeLessThanOrEqual(52);
      expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
    }),
  );
});
