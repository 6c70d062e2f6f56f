import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDate } from "../../../tests/edtfArbitraries.ts";
import { history } from "../../../tests/history.ts";
import { parseEdtf, readEdtf } from "../date/parseEdtf.ts";
import type { Citation, TimelineEvent } from "../event/event.ts";
import { holdsDate } from "./holdsDate.ts";
import { rivalDates } from "./rivalDates.ts";

const [template] = history.events;

/** An event whose sources say these dates, one each, and that uses one of them, or none. */
function event(date: string | null, ...said: string[]): TimelineEvent {
  if (!template) throw new Error("the store is empty");
  const sources = said.map((one, i): Citation => ({
    source: `source-${i}`,
    locator: { en: "p. 1", zh: "第1页" },
    says: { date: one },
    confidence: "low",
  }));
  return { ...template, date, sources };
}

const rivalsOf = (id: string) =>
  history.events.filter((one) => one.id === id).flatMap((one) => rivalDates(one));

test("in April 1990 the encyclopedia's 5 April rivals the ministry's day, and its month from within", () => {
  const fifth = expect.objectContaining({ date: readEdtf("1990-04-05") });
  expect(rivalsOf("1990-suspension")).toContainEqual(fifth);
  expect(rivalsOf("1990-taiwan-resumption")).toContainEqual(fifth);
});

test("the communiqué and the restoration are no rivals of each other: two dates, two events", () => {
  expect(rivalsOf("1993-joint-communique").map(({ date }) => date)).toEqual([
    readEdtf("1993-12-30"),
  ]);
  expect(rivalsOf("1994-restoration")).toEqual([]);
});

test("a source that is only less exact is no rival", () => {
  expect(rivalDates(event("1990-04-07", "1990-04-07", "1990-04", "1990", "199X"))).toEqual([]);
});

test("a date that two sources give is one rival of two sources", () => {
  expect(rivalDates(event("1983", "1983", "1984", "1984"))).toEqual([
    { date: readEdtf("1984"), sources: 2 },
  ]);
});

test("where no date is used, every date that is given is unused", () => {
  expect(rivalDates(event(null, "1983-05-13", "1983-05-14"))).toHaveLength(2);
});

test("a longer stay is a rival, and so is a day within the days in use; an end that is not known is none", () => {
  const rivals = (used: string, ...others: string[]) =>
    rivalDates(event(used, used, ...others)).map(({ date }) => date);
  expect(rivals("2019-06-25", "2019-06-24/2019-06-25")).toHaveLength(1);
  expect(rivals("2024-09-02/2024-09-08", "2024-09-03")).toHaveLength(1);
  expect(rivals("2024-09-02/2024-09-08", "2024-09", "2024-09-02/")).toEqual([]);
  expect(rivals("2024-09-02/2024-09-08", "2024-09-02/..")).toHaveLength(1);
});

test("no rival is only less exact than what is in use, and whatever else differs is a rival", () => {
  const dates = anyDate.filter((text) => "date" in parseEdtf(text));
  fc.assert(
    fc.property(dates, fc.array(dates, { maxLength: 5 }), (used, others) => {
      const rivals = rivalDates(event(used, used, ...others)).map(({ date }) => date);
      const inUse = readEdtf(used);
      for (const rival of rivals) expect(holdsDate(rival, inUse)).toBe(false);
      const apart = others.filter((other) => !holdsDate(readEdtf(other), inUse));
      expect(rivals).toHaveLength(new Set(apart).size);
    }),
  );
});
