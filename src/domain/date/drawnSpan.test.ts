import { expect, test } from "vitest";
import { toDay } from "./day.ts";
import { coreOf, drawnSpan } from "./drawnSpan.ts";
import { readEdtf } from "./parseEdtf.ts";
import { shapesOf } from "./shapesOf.ts";

const day = (year: number, month: number, dayOfMonth: number) =>
  toDay({ year, month, day: dayOfMonth });

test.each([
  ["1987", day(1987, 1, 1), day(1987, 12, 31)],
  ["1990-04", day(1990, 4, 1), day(1990, 4, 30)],
  ["198X", day(1980, 1, 1), day(1989, 12, 31)],
  ["2026-01-10/2026-01-11", day(2026, 1, 10), day(2026, 1, 11)],
  ["2009/2012", day(2009, 1, 1), day(2012, 12, 31)],
  ["2022-12-01/..", day(2022, 12, 1), day(2022, 12, 1)],
  ["../2000", day(2000, 1, 1), day(2000, 12, 31)],
  ["[1983-05-13,1983-05-14]", day(1983, 5, 13), day(1983, 5, 14)],
])("%s is drawn over the days that it can mean", (text, first, last) => {
  expect(drawnSpan(readEdtf(text))).toEqual({ first, last });
});

test.each([
  ["2009/2012", day(2009, 12, 31), day(2012, 1, 1)],
  ["1990-04-07/1994-01", day(1990, 4, 7), day(1994, 1, 1)],
  ["1990-04-07/1994-01-12", day(1990, 4, 7), day(1994, 1, 12)],
])(
  "%s certainly lasted from its last possible start to its first possible end",
  (text, first, last) => {
    expect(coreOf(readEdtf(text))).toEqual({ first, last });
  },
);

test("what may have been over in a day has no day that is certain", () => {
  expect(coreOf(readEdtf("1990-04/1990-04"))).toBeUndefined();
});

test.each([
  ["1983-04-30", ["day"]],
  ["1987~", ["year", "doubtful"]],
  ["1983-04-XX", ["month"]],
  ["19XX", ["century"]],
  ["2026-01-10/2026-01-11", ["days"]],
  ["2026-01-10~/2026-01-11", ["duration", "doubtful"]],
  ["2009/2012", ["duration"]],
  ["2022-12-01/..", ["day", "since"]],
  ["../2000", ["year", "until"]],
  ["1983/", ["year", "since"]],
  ["/1983", ["year", "until"]],
  ["[1990-04-05,1990-04-07]", ["one-of"]],
])("%s is drawn as %j: a duration never as an uncertainty", (text, shapes) => {
  expect(shapesOf(readEdtf(text))).toEqual(shapes);
});
