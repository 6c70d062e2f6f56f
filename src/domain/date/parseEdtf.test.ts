import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainDate, anyDate } from "../../../tests/edtfArbitraries.ts";
import { MS_PER_DAY } from "./day.ts";
import { parseEdtf, readEdtf } from "./parseEdtf.ts";
import { spanOf } from "./spanOf.ts";

describe("a date that the model allows", () => {
  test.each([
    ["1983-04-30", { kind: "single", year: 1983, month: 4, day: 30 }],
    ["1987", { kind: "single", year: 1987 }],
    ["1990-04~", { kind: "single", year: 1990, month: 4, qualifier: "~" }],
    ["198X?", { kind: "single", year: 1980, unknown: "year-in-decade", qualifier: "?" }],
    ["1983-XX-XX", { kind: "single", year: 1983, unknown: "month-and-day" }],
    ["2022-12-01/..", { kind: "interval", from: readEdtf("2022-12-01"), to: "open" }],
    ["/2000", { kind: "interval", from: "unknown", to: readEdtf("2000") }],
    ["[1983-05-13,1983-05-14]", { kind: "one-of" }],
    ["2024-02-29", { kind: "single", year: 2024, month: 2, day: 29 }],
  ])("%s is read as what it says", (text, date) => {
    expect(parseEdtf(text)).toMatchObject({ date });
  });
});

describe("a text that is no date of the model", () => {
  test.each([
    ["", "date-syntax"],
    ["19830514", "date-syntax"],
    ["20161", "date-syntax"],
    ["83", "date-syntax"],
    ["1983-4-30", "date-syntax"],
    ["1983/open", "date-syntax"],
    ["../..", "date-syntax"],
    ["1983/1984/1985", "date-syntax"],
    ["198X-04", "date-syntax"],
    ["1983-XX-04", "date-syntax"],
    ["2016-11T10:00", "date-syntax"],
    ["Y12000", "date-syntax"],
    ["1983-04-30 ", "date-syntax"],
    ["１９８３", "date-syntax"],
    ["2016-22", "date-no-such-day"],
    ["1983-13", "date-no-such-day"],
    ["1983-04-31", "date-no-such-day"],
    ["2015-02-29", "date-no-such-day"],
    ["1900-02-29", "date-no-such-day"],
    ["1983/1966", "date-reversed"],
    ["1990-04-07/1990-04-05", "date-reversed"],
    ["[1983]", "date-set-of-one"],
    ["[1983,1983]", "date-set-of-one"],
  ])("%j is refused as %s", (text, problem) => {
    expect(parseEdtf(text)).toEqual({ problem });
  });

  test("any text at all is read or refused, never thrown on", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyDate), (text) => void parseEdtf(text)),
      {
        numRuns: 10_000,
      },
    );
  });
});

describe("against the edtf package", () => {
  /** It takes 29 February in any year for 1 March. */
  const isKnownFault = (text: string) => /-02-29/.test(text);

  test("the same plain dates are accepted and touch the same days", () => {
    fc.assert(
      fc.property(plainDate, (text) => {
        fc.pre(!isKnownFault(text));
        const theirs = days(() => edtf(text));
        const ours = parseEdtf(text);
        expect("date" in ours).toBe(theirs !== undefined);
        if ("date" in ours) expect(spanOf(ours.date)).toEqual(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  test("the same intervals are accepted and touch the same days", () => {
    fc.assert(
      fc.property(plainDate, plainDate, (from, to) => {
        const text = `${from}/${to}`;
        fc.pre(!isKnownFault(text));
        const ours = parseEdtf(text);
        const theirs = days(() => edtf(text));
        // It also refuses an interval that ends as it begins, and compares the first days alone.
        if ("date" in ours && theirs) expect(spanOf(ours.date)).toEqual(theirs);
        if (theirs === undefined)
          expect("date" in ours && from < to && from.length === to.length).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  function days(parse: () => { min: number; max: number }) {
    try {
      const { min, max } = parse();
      return { first: Math.floor(min / MS_PER_DAY), last: Math.floor(max / MS_PER_DAY) };
    } catch {
      return undefined;
    }
  }
});
