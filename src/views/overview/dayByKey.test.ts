import { expect, test } from "vitest";
import { toCalendarDay, toDay } from "../../domain/date/day.ts";
import { dayByKey } from "./dayByKey.ts";

const by = (key: string, shift = false, date = { year: 1990, month: 4, day: 7 }) => {
  const day = dayByKey(toDay(date), key, shift);
  return day === undefined || !Number.isFinite(day) ? day : toCalendarDay(day);
};

test.each([
  ["ArrowLeft", false, 1989],
  ["ArrowRight", false, 1991],
  ["ArrowDown", false, 1989],
  ["ArrowUp", false, 1991],
  ["ArrowLeft", true, 1985],
  ["ArrowRight", true, 1995],
  ["PageDown", false, 1985],
  ["PageUp", false, 1995],
  ["PageUp", true, 1995],
])("%s (Shift: %s) leads from 7 April 1990 to the same day of %i", (key, shift, year) => {
  expect(by(key, shift)).toEqual({ year, month: 4, day: 7 });
});

test("Home and End lead as far as one can go", () => {
  expect(by("Home")).toBe(-Infinity);
  expect(by("End")).toBe(Infinity);
});

test("a year after 29 February is 1 March", () => {
  const date = { year: 2000, month: 2, day: 29 };
  expect(by("ArrowRight", false, date)).toEqual({ year: 2001, month: 3, day: 1 });
});

test("other keys do what they do everywhere", () => {
  expect(by("Tab")).toBeUndefined();
  expect(by("a")).toBeUndefined();
});
