import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { toDay } from "../../domain/date/day.ts";
import { layoutLane, WIDTH } from "./layoutLane.ts";
import { labelWidth } from "./labelWidth.ts";

const window = {
  from: toDay({ year: 1980, month: 1, day: 1 }),
  to: toDay({ year: 2030, month: 1, day: 1 }),
};
const [sample] = history.events;
const event = (id: string, date: string, rank: 1 | 2 | 3 = 2): TimelineEvent => {
  if (!sample) throw new Error("no event");
  const name = { en: `Event ${id}`, zh: `事件${id}` };
  return { ...sample, id, date, rank, landmark: undefined, labels: { short: name, medium: name } };
};
const layout = (...events: TimelineEvent[]) => layoutLane(events, window, "en");

test("a year is as wide as a year, a day is a day", () => {
  const [year, day] = layout(event("a", "2004"), event("b", "2020-01-01"));
  expect(year?.from).toBeCloseTo(48, 1);
  expect((year?.to ?? 0) - (year?.from ?? 0)).toBeCloseTo(2, 1);
  expect(day?.px).toBeLessThan(0.1);
  expect([year?.shapes, day?.shapes]).toEqual([["year"], ["day"]]);
});

test("no name of a row lies on another", () => {
  const events = Array.from({ length: 60 }, (_, i) => event(String(i), String(1982 + (i % 45))));
  const placed = layout(...events);
  for (const a of placed)
    for (const b of placed) {
      if (a.id >= b.id || a.row !== b.row) continue;
      const [left, right] = a.name < b.name ? [a, b] : [b, a];
      const end = (left.name / 100) * WIDTH + labelWidth(left.text, "en");
      expect(end).toBeLessThan((right.name / 100) * WIDTH);
    }
});

test("a name ends within the picture", () => {
  const [last] = layout(event("with a long name", "2029-12-31"));
  expect(last?.atEdge).toBe(true);
  expect(last?.name).toBeLessThan(100);
});

test("where the picture is narrow, a name of more weight keeps its place", () => {
  const placed = layout(event("light", "2000", 3), event("heavy", "2006", 1));
  expect(placed.map(({ id, row, cramped }) => [id, row, cramped])).toEqual([
    ["light", 0, true],
    ["heavy", 0, false],
  ]);
});

test("a duration says where it certainly lasts", () => {
  const [lasting] = layout(event("a", "2009/2012"));
  expect(lasting?.core?.[0]).toBeCloseTo(60, 1);
  expect(lasting?.core?.[1]).toBeCloseTo(64, 1);
});

test("where sources differ over the date, the sign that says so has room behind the name", () => {
  const [source] = sample?.sources ?? [];
  if (!source) throw new Error("no source");
  const plain = { ...event("a", "2004"), sources: [] };
  const near = { ...event("b", "2007-06"), sources: [] };
  const disputed = { ...plain, sources: [{ ...source, says: { date: "2005" } }] };
  expect(layout(plain, near).map(({ differs, row }) => [differs, row])).toEqual([
    [false, 0],
    [false, 0],
  ]);
  expect(layout(disputed, near).map(({ differs, row }) => [differs, row])).toEqual([
    [true, 0],
    [false, 1],
  ]);
});
