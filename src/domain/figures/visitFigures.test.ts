import { expect, test } from "vitest";
import { visitsOn } from "../../../tests/visitsOn.ts";
import { historyOf, wholeStore } from "../../../tests/history.ts";
import { isVisit, type VisitEvent } from "../event/visitEvent.ts";
import { allYears } from "../eventStore/allYears.ts";
import { coveredYears } from "./coveredYears.ts";
import { decadeOf } from "./decadeOf.ts";
import { exactnessOf } from "./exactnessOf.ts";
import { groupVisits } from "./groupVisits.ts";
import { returningVisitors } from "./returningVisitors.ts";

test.each([
  ["1983", 1980, "year"],
  ["1990-04", 1990, "month"],
  ["2026-01-10/2026-01-11", 2020, "month"],
  ["[2018-09-03,2018-09-05]", 2010, "month"],
  ["198X", 1980, "less"],
  ["1987~", 1980, "year"],
  ["2009/2012", 2000, "year"],
  ["[1989,1991]", null, "less"],
  ["19XX", null, "less"],
  ["../2000", null, "less"],
  [null, null, "less"],
] as const)("%s is counted in the decade %s, known by %s", (date, decade, exactness) => {
  expect(decadeOf(date)).toBe(decade);
  expect(exactnessOf(date)).toBe(exactness);
});

test("visits stand under their decades in their order, and a decade without one stays", () => {
  const visits = visitsOn("1983", "1989-12-31", "2000", null);
  const groups = groupVisits(visits, [1980, 1990, 2000, null], ({ date }) => decadeOf(date));
  expect(groups.map(({ key, visits: those }) => [key, those.map(({ id }) => id)])).toEqual([
    [1980, ["v0", "v1"]],
    [1990, []],
    [2000, ["v2"]],
    [null, ["v3"]],
  ]);
});

test("the years covered are those of the store, with every decade of them", () => {
  const store = historyOf("1983-establishment", "1987-mamohato-visit", "2006-mosisili-focac-visit");
  expect(coveredYears(allYears(store))).toMatchObject({
    first: 1983,
    last: 2006,
    decades: [1980, 1990, 2000],
  });
});

test("who came more than once is told by how often, then by who came first; companions count", () => {
  const people = (...ids: string[]) =>
    ids.map((person) => ({ person, role: { en: "Minister", zh: "部长" } }));
  const [a, b, c, d] = visitsOn("1999", "2001", "2005", "2009-09") as [
    VisitEvent,
    VisitEvent,
    VisitEvent,
    VisitEvent,
  ];
  const visits = [
    { ...a, visit: { ...a.visit, people: people("first", "once") } },
    { ...b, visit: { ...b.visit, people: people("often") } },
    { ...c, visit: { ...c.visit, people: people("often", "first") } },
    { ...d, visit: { ...d.visit, people: people("often") } },
  ];
  expect(
    returningVisitors(visits).map(({ person, visits: those }) => [
      person,
      those.map(({ shown }) => shown),
    ]),
  ).toEqual([
    ["often", ["2001", "2005", "2009"]],
    ["first", ["1999", "2005"]],
  ]);
});

test("in the store, those who came more than once are exactly those who stand on two visits", () => {
  const visits = wholeStore.events.filter(isVisit);
  const counted = wholeStore.people.filter(
    ({ id }) =>
      visits.filter(({ visit }) => visit.people.some((one) => one.person === id)).length > 1,
  );
  const ids = (people: readonly string[]) => [...people].sort((a, b) => (a < b ? -1 : 1));
  expect(ids(returningVisitors(visits).map(({ person }) => person))).toEqual(
    ids(counted.map(({ id }) => id)),
  );
});
