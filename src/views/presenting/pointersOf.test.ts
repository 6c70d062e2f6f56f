import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDate } from "../../../tests/edtfArbitraries.ts";
import { toDay } from "../../domain/date/day.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { parseEdtf, readEdtf } from "../../domain/date/parseEdtf.ts";
import { pointersOf } from "./pointersOf.ts";

const day = (year: number, month: number, dayOfMonth: number) =>
  toDay({ year, month, day: dayOfMonth });

test.each([
  ["1994-01-12", [{ shape: "day", first: day(1994, 1, 12), doubtful: false }]],
  ["1987", [{ shape: "frame", first: day(1987, 1, 1), last: day(1987, 12, 31) }]],
  ["1990-04", [{ shape: "frame", first: day(1990, 4, 1), last: day(1990, 4, 30) }]],
  ["2026-01-10/2026-01-11", [{ shape: "frame", first: day(2026, 1, 10), last: day(2026, 1, 11) }]],
  ["1994?", [{ shape: "frame", doubtful: true }]],
  ["2022-12-01/..", [{ shape: "day", first: day(2022, 12, 1), open: "after" }]],
  ["../2000", [{ shape: "frame", last: day(2000, 12, 31), open: "before" }]],
  [
    "[1983-05-13,1983-05-14]",
    [
      { shape: "day", first: day(1983, 5, 13) },
      { shape: "day", first: day(1983, 5, 14) },
    ],
  ],
])("%s is pointed at as exactly as it is known", (text, pointers) => {
  const found = pointersOf(readEdtf(text));
  expect(found).toHaveLength(pointers.length);
  expect(found).toMatchObject(pointers);
});

test("all that a date can mean is pointed at, and a day only where it is one", () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const parsed = parseEdtf(text);
      if (!("date" in parsed)) return;
      const pointers = pointersOf(parsed.date);
      const span = drawnSpan(parsed.date);
      expect(Math.min(...pointers.map(({ first }) => first))).toBe(span.first);
      expect(Math.max(...pointers.map(({ last }) => last))).toBe(span.last);
      for (const { shape, first, last } of pointers) expect(shape === "day").toBe(first === last);
    }),
  );
});
