import { expect, test } from "vitest";
import { toDay } from "../../domain/date/day.ts";
import { toPx } from "./scale.ts";
import { yearFigures } from "./yearFigures.ts";

const whole = {
  from: toDay({ year: 1982, month: 1, day: 1 }),
  to: toDay({ year: 2032, month: 1, day: 1 }),
};
const years = (width: number, handles: number[] = [], rem = 16) =>
  yearFigures({ whole, width }, rem, handles).map(({ year }) => year);

test("every fifth year has its figure, and the spare years have none", () => {
  expect(years(870)).toEqual([1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
});

test("on a phone every tenth or twentieth, as they fit", () => {
  expect(years(354)).toEqual([1990, 2000, 2010, 2020]);
  expect(years(160)).toEqual([2000, 2020]);
});

test("larger text leaves room for fewer", () => {
  expect(years(870, [], 40)).toEqual([1990, 2000, 2010, 2020]);
});

test("a figure stands under the middle of its year", () => {
  const [first] = yearFigures({ whole, width: 870 }, 16, []);
  expect(first?.x).toBeCloseTo((3.5 / 50) * 870, 0);
});

test("figures within 24 px of a handle are hidden", () => {
  const handle = toPx({ whole, width: 870 }, toDay({ year: 2000, month: 7, day: 2 }));
  expect(years(870, [handle + 23])).not.toContain(2000);
  expect(years(870, [handle - 23])).not.toContain(2000);
  expect(years(870, [handle + 25])).toContain(2000);
});
