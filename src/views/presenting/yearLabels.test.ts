import fc from "fast-check";
import { expect, test } from "vitest";
import { toDay } from "../../domain/date/day.ts";
import { yearLabels } from "./yearLabels.ts";

const first = (year: number) => toDay({ year, month: 1, day: 1 });
const day = (year: number, month: number, of: number) => toDay({ year, month, day: of });
const whole = { from: first(1983), to: first(2027) };
const suspensions = [{ id: "suspended", from: day(1990, 4, 7), to: day(1994, 1, 12) }];
const say = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);

function labels(pointers: { first: number; last: number }[], width = 900) {
  return yearLabels({ scale: { whole, width }, pointers, suspensions, say });
}
const at = (span: number) => ({ first: span, last: span });

test("the event's year comes before all others, then the ends, then the suspension", () => {
  const shown = labels([at(day(1994, 1, 12))]);
  expect(shown.map(({ text, own }) => (own ? `(${text})` : text))).toEqual([
    "(1994)",
    "1983",
    "2026",
    "1990",
  ]);
});

test("a year that would touch one before it is left out", () => {
  const shown = labels([{ first: first(1987), last: first(1988) - 1 }]);
  expect(shown.map(({ text }) => text)).toEqual(["1987", "2026", "1994"]);
});

test("a date over several years is named by both, and without a date no year is set apart", () => {
  expect(labels([{ first: first(2009), last: first(2013) - 1 }])[0]?.text).toBe("2009–2012");
  expect(labels([]).some(({ own }) => own)).toBe(false);
});

test("no two touch, and all stand within the line", () => {
  const days = fc.integer({ min: whole.from, max: whole.to - 1 });
  fc.assert(
    fc.property(days, fc.integer({ min: 300, max: 1800 }), (pointed, width) => {
      const places = labels([at(pointed)], width).map(({ x }) => x);
      places.sort((a, b) => a - b);
      for (const [i, x] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual(35);
        expect(x).toBeLessThanOrEqual(width - 35);
        if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(70);
      }
    }),
  );
});
