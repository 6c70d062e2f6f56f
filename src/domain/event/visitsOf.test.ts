import { expect, test } from "vitest";
import { history, historyOf } from "../../../tests/history.ts";
import type { TimelineEvent } from "./event.ts";
import { sortEvents } from "./sortEvents.ts";
import { visitsOf } from "./visitsOf.ts";

const visit = history.events.find(({ id }) => id === "2006-mosisili-focac-visit");

/** One visit of Mosisili for each date. */
function visits(...dates: (string | null)[]): TimelineEvent[] {
  if (!visit) throw new Error("the visit is gone");
  return dates.map((date, i) => Object.assign({}, visit, { id: `visit-${i}`, date }));
}

const shown = (...dates: (string | null)[]) =>
  visitsOf(visits(...dates), "pakalitha-mosisili").map((one) => one.shown);

test("Mosisili travelled five times, each in a year of its own", () => {
  const { events } = historyOf(
    "2001-mosisili-visit",
    "2005-mosisili-visit",
    "2006-mosisili-focac-visit",
    "2007-mosisili-holiday-visit",
    "2010-mosisili-expo-visit",
    "1983-establishment",
  );
  const all = visitsOf(sortEvents(events), "pakalitha-mosisili");
  expect(all.map((one) => one.shown)).toEqual(["2001", "2005", "2006", "2007", "2010"]);
});

test("whoever received a visitor did not travel", () => {
  expect(visitsOf(history.events, "lejone-mpotjoana")).toEqual([]);
});

test("a month or day is left out where the year tells the visit from the others", () => {
  expect(shown("2018-09", "2026-01-10/2026-01-11")).toEqual(["2018", "2026"]);
});

test("two visits in a year are told apart by their dates", () => {
  expect(shown("2018-03", "2018-09-04", "2019")).toEqual(["2018-03", "2018-09-04", "2019"]);
  // One of them may be of another year.
  expect(shown("2010-01-27?/2010-01-28?", "2010-10")).toEqual([
    "2010-01-27?/2010-01-28?",
    "2010-10",
  ]);
});

test.each([["1987~"], ["198X"], ["2009/2012"], ["2022-12-01/.."], [null]])(
  "%s is not turned into a year",
  (date) => {
    expect(shown(date)).toEqual([date]);
  },
);
