import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visitsOn } from "../../../tests/visitsOn.ts";
import type { VisitEvent } from "../event/visitEvent.ts";
import { gapLength } from "./gapLength.ts";
import { longestGaps } from "./longestGaps.ts";

const ids = (visits: readonly VisitEvent[] = []) => visits.map(({ id }) => id);
const lengthOf = (...dates: (string | null)[]) => {
  const [gap] = longestGaps(visitsOn(...dates), 1);
  return gap && gapLength(gap);
};
const months = (years: number, more = 0) => years * 12 + more;

describe("the length of a gap is as exact as the dates at its ends", () => {
  test.each([
    // From the last day of 1989 to the first of 2005; from the first of 1989 to the last of 2005.
    ["1989", "2005", { atLeast: months(15), atMost: months(17) }],
    ["2007", "2019-12", { atLeast: months(11, 11), atMost: months(13) }],
    ["2019-06", "2023-10", { atLeast: months(4, 3), atMost: months(4, 5) }],
    ["2023-10", "2024-09-02", { atLeast: 10, atMost: 12 }],
    ["2023-12-05", "2026-01-10", { exact: { years: 2, months: 1, days: 5 } }],
    ["2010", "2011", { atLeast: 0, atMost: months(2) }],
    // Counted from its end.
    ["2026-01-10/2026-01-11", "2026-02-11", { exact: { years: 0, months: 1, days: 0 } }],
    ["198X", "1994", { atLeast: months(4), atMost: months(15) }],
  ])("%s and %s", (before, after, length) => {
    expect(lengthOf(before, after)).toEqual(length);
  });
});

test("where several are of one year, a day among them says when the gap begins at the earliest", () => {
  const [gap] = longestGaps(visitsOn("2005", "2005-11-03", "2009"), 1);
  expect(gap && gapLength(gap)).toEqual({ atLeast: months(3), atMost: months(4, 2) });
  expect(ids(gap?.before)).toEqual(["v0", "v1"]);
  expect(ids(gap?.after)).toEqual(["v2"]);
});

test("a visit that is certainly over before another of its kind does not bound the gap", () => {
  const [gap] = longestGaps(visitsOn("2005-02-01", "2005-11-03", "2009"), 1);
  expect(ids(gap?.before)).toEqual(["v1"]);
});

test("the longest by what is certain comes first, and no more than asked for are told", () => {
  const gaps = longestGaps(visitsOn("1985", "1989", "2005", "2007", "2019-12"), 2);
  expect(gaps.map(({ before, after }) => [ids(before), ids(after)])).toEqual([
    [["v1"], ["v2"]],
    [["v3"], ["v4"]],
  ]);
});

test("an undated visit bounds nothing, nor does one whose beginning or end is open", () => {
  expect(longestGaps(visitsOn(null, "1989", null), 2)).toEqual([]);
  expect(longestGaps(visitsOn("1989", "../1995", "2005"), 1)).toHaveLength(1);
});

test("visits whose dates overlap have no gap between them", () => {
  expect(longestGaps(visitsOn("2009", "2009-09", "2009"), 2)).toEqual([]);
});

test("no gap at a year or month alone is one length", () => {
  const inexact = fc.oneof(
    fc.integer({ min: 1900, max: 2020 }).map(String),
    fc
      .tuple(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 10, max: 12 }))
      .map(([year, month]) => `${year}-${month}`),
  );
  const day = fc.integer({ min: 1900, max: 2020 }).map((year) => `${year}-03-31`);
  fc.assert(
    fc.property(fc.array(fc.oneof(inexact, day), { minLength: 2, maxLength: 12 }), (dates) => {
      for (const gap of longestGaps(visitsOn(...dates), 12)) {
        const exact = [...gap.before, ...gap.after].every(({ date }) => date?.length === 10);
        const length = gapLength(gap);
        expect("exact" in length).toBe(exact);
        if ("atLeast" in length) expect(length.atLeast).toBeLessThan(length.atMost);
      }
    }),
  );
});
