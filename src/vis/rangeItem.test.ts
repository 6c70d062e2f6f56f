import fc from "fast-check";
import { expect, test } from "vitest";
import { plainEvent } from "../../tests/plainEvent.ts";
import { anyDate } from "../../tests/edtfArbitraries.ts";
import { MS_PER_DAY } from "../domain/date/day.ts";
import { drawnSpan } from "../domain/date/drawnSpan.ts";
import { parseEdtf } from "../domain/date/parseEdtf.ts";
import { shapesOf } from "../domain/date/shapesOf.ts";
import { coreStyle, toItem } from "./rangeItem.ts";

test("an item reaches from the first of the days drawn to the end of the last, and never is a point", () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const parsed = parseEdtf(text);
      fc.pre("date" in parsed);
      const span = drawnSpan(parsed.date);
      const item = toItem({ ...plainEvent, span, shapes: shapesOf(parsed.date) });
      expect([item.type, item.start, item.end]).toEqual([
        "range",
        span.first * MS_PER_DAY,
        (span.last + 1) * MS_PER_DAY,
      ]);
    }),
  );
});

test("the solid part of a duration stands where it certainly lasts", () => {
  expect(coreStyle({ first: 0, last: 99 }, { first: 25, last: 74 })).toBe(
    "--solid: 50%; --solid-at: 50%",
  );
  expect(coreStyle({ first: 0, last: 99 }, { first: 0, last: 99 })).toBe(
    "--solid: 100%; --solid-at: 0%",
  );
});
