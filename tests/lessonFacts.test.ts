import { describe, expect, test } from "vitest";
import { isVisit, type VisitEvent } from "../src/domain/event/visitEvent.ts";
import { longestGaps } from "../src/domain/figures/longestGaps.ts";
import { lessons } from "../src/lessons.ts";
import { wholeStore } from "./history.ts";
import { shownBy } from "./shownBy.ts";

const { events } = wholeStore;
const ofId = (id: string) => events.filter((event) => event.id === id);
const stepsOf = (id: string) =>
  lessons.filter((lesson) => lesson.id === id).flatMap(({ steps }) => steps);

/** What the lessons say of the store, held against it: these sentences would else become stale. */
describe("what is said of the visits", () => {
  const visits = events.filter(isVisit);
  const from = (party: string, all: readonly VisitEvent[] = visits) =>
    all.filter(({ visit }) => visit.from === party);
  const visitsAt = (id: string) =>
    stepsOf("who-visits-whom")
      .filter((step) => step.id === id)
      .flatMap(shownBy)
      .filter(isVisit);

  test("more are listed to China than to Lesotho", () => {
    expect(from("lesotho").length).toBeGreaterThan(from("china").length);
  });

  test("all of heads of state and government go to China, and some came again", () => {
    const leaders = visitsAt("leaders");
    expect(from("china", leaders)).toEqual([]);
    const people = leaders.flatMap(({ visit }) => visit.people.map(({ person }) => person));
    expect(new Set(people).size).toBeLessThan(people.length);
  });

  test("the Chinese ministers are those of 1985, 1989, 2005 and 2026, one of them not for foreign affairs", () => {
    const ministers = visitsAt("chinese-ministers");
    expect(ministers.map(({ date }) => date?.slice(0, 4))).toEqual([
      "1985",
      "1989",
      "2005",
      "2026",
    ]);
    const roles = ministers.map(({ visit }) => visit.people[0]?.role.en);
    expect(roles.map((role) => role?.includes("Foreign Affairs"))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test("the kind of most is not named; a holiday, a private and an unofficial one stand in the ministry’s list", () => {
    const unnamed = visits.filter(({ visit }) => visit.kind === "unknown");
    expect(unnamed.length).toBeGreaterThan(visits.length / 2);
    const shown = visitsAt("kinds");
    expect(shown.map(({ visit }) => visit.kind).sort()).toEqual([
      "holiday",
      "private",
      "unofficial",
    ]);
    expect(shown.every((visit) => cites(visit, "mfa-country-page-2024"))).toBe(true);
  });

  test("none is listed from 1990 to 1993, nor from December 2019 to October 2023", () => {
    expect(ends(visits)).toEqual([
      ["1989-qian-qichen-visit", "1994"],
      ["2019-wang-yong-visit", "2023"],
    ]);
    expect(ofId("2019-wang-yong-visit")[0]?.date).toBe("2019-12-13");
    expect(ofId("2023-moteane-brf-visit")[0]?.date).toMatch(/^2023-10-17/);
  });

  test("the longest gap of Chinese visitors is from September 2009 to October 2016", () => {
    expect(ends(from("china"))[0]).toEqual(["2009-zhai-jun-visit", "2016"]);
    expect(ofId("2009-zhai-jun-visit")[0]?.date).toMatch(/^2009-09/);
    expect(ofId("2016-xu-jinghu-visit")[0]?.date).toMatch(/^2016-10/);
  });

  test("those of Chinese visitors in 2016 and 2018 stand in the earlier edition alone", () => {
    const years = from("china").filter(({ date }) => /^(2016|2018)/.test(date ?? ""));
    expect(years).toHaveLength(2);
    expect(years.every((visit) => cites(visit, "mfa-country-page-2020"))).toBe(true);
    expect(years.some((visit) => cites(visit, "mfa-country-page-2024"))).toBe(false);
  });

  test("that of 1988 rests on an ambassador’s article, and the lists do not have it", () => {
    const sources = visitsAt("in-no-list").flatMap(({ sources: all }) => all);
    expect(sources.map(({ source }) => source)).toEqual(["chen-laiyuan-royal-house-2021"]);
  });

  test("most stand in a list of China’s foreign ministry or embassy", () => {
    const lists = ["mfa-country-page-2024", "mfa-country-page-2020", "embassy-relations-list-2004"];
    const listed = visits.filter((visit) => lists.some((list) => cites(visit, list)));
    expect(listed.length).toBeGreaterThan((visits.length * 3) / 4);
  });

  /** The event before each of the two longest gaps, and the year of the first after it. */
  function ends(all: readonly VisitEvent[]) {
    return longestGaps(all, 2).map(({ before, after }) => [
      before[0]?.id,
      after[0]?.date?.slice(0, 4),
    ]);
  }

  function cites({ sources }: VisitEvent, id: string): boolean {
    return sources.some(({ source }) => source === id);
  }
});

test("the sources of the three turning points are those that the lesson names, and none is of Lesotho", () => {
  const told = stepsOf("three-turning-points")
    .filter(({ shows }) => "event" in shows)
    .flatMap(shownBy)
    .filter(({ date }) => (date ?? "") < "1995");
  const sources = told.flatMap((event) => event.sources.map(({ source }) => source));
  expect([...new Set(sources)].sort()).toEqual([
    "diplomat-memoir-embassy-2023",
    "embassy-relations-list-2004",
    "mfa-country-page-2024",
    "yonhap-lesotho-1994",
    "zhwiki-china-lesotho",
    "zhwiki-roc-lesotho-2024",
  ]);
});

test("of the three reports of January 2026, the Lesotho News Agency alone tells of mechanisms and support", () => {
  const three = new Set([
    "xinhua-2026-01-11",
    "press-strategic-partnership-2026",
    "lena-2026-01-21",
  ]);
  const tellers = (id: string) =>
    ofId(id).flatMap(({ sources }) =>
      sources
        .filter(({ source, note }) => three.has(source) && !note?.en.includes("not mention"))
        .map(({ source }) => source),
    );
  expect(tellers("2026-coordination-mechanism-launch")).toEqual(["lena-2026-01-21"]);
  expect(tellers("2026-bilateral-cooperation-mechanism")).toEqual(["lena-2026-01-21"]);
  expect(tellers("2026-pledges")).toEqual(["lena-2026-01-21"]);
  expect(tellers("2026-wang-yi-matekane")).toEqual([]);
});
