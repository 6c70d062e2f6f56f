import fc from "fast-check";
import original from "moment";
import { expect, test } from "vitest";
import moment from "./utcMoment.ts";

const time = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const unit = fc.constantFrom(
  "millisecond",
  "seconds",
  "minute",
  "hours",
  "day",
  "week",
  "months",
  "year",
);

test("adds and takes away as moment.js does, the last day of a short month included", () => {
  fc.assert(
    fc.property(time, fc.integer({ min: -50, max: 50 }), unit, (at, count, units) => {
      const ours = moment(at).add(count, units).subtract(3, units).valueOf();
      expect(ours).toBe(original.utc(at).add(count, units).subtract(3, units).valueOf());
    }),
  );
});

test("sets each part as moment.js does, changes itself and returns itself", () => {
  const year = fc.integer({ min: 1, max: 9998 });
  fc.assert(
    fc.property(time, year, fc.nat(11), fc.integer({ min: 1, max: 28 }), (at, y, month, day) => {
      const ours = moment(at);
      expect(ours.year(y).month(month).date(day).hours(0).minutes(0)).toBe(ours);
      const theirs = original.utc(at).year(y).month(month).date(day).hours(0).minutes(0);
      expect(ours.valueOf()).toBe(theirs.valueOf());
      expect([ours.year(), ours.month(), ours.date()]).toEqual([y, month, day]);
    }),
  );
});

test("two times are the same in a unit where moment.js says so", () => {
  fc.assert(
    fc.property(time, fc.integer({ min: -4e8, max: 4e8 }), unit, (at, apart, units) => {
      const other = at.getTime() + apart;
      expect(moment(at).isSame(other, units)).toBe(
        original.utc(at).locale("en").isSame(original.utc(other), units),
      );
    }),
  );
});

test("a copy goes its own way", () => {
  const kept = moment(0);
  kept.clone().add(1, "day");
  expect(kept.valueOf()).toBe(0);
  expect(moment.isMoment(kept)).toBe(true);
  expect(moment.isMoment(new Date())).toBe(false);
});
