import { expect, test } from "vitest";
import { history, historyOf } from "../../../tests/history.ts";
import { groupByPerson } from "./groupByPerson.ts";
import { sortEvents } from "./sortEvents.ts";

const events = sortEvents(history.events);

test("the names stand in the order of their language, an apostrophe counting for nothing", () => {
  expect(groupByPerson(events, history.people, "en").map(({ person }) => person?.id)).toEqual([
    "cai-wu",
    "lebohang-ntsinyi",
    "lejone-mpotjoana",
    "mamohato",
    "pakalitha-mosisili",
    "wang-yi",
    undefined,
  ]);
});

test("Chinese names stand in the order of their sounds, as in a dictionary", () => {
  const visits = historyOf("1983-jonathan-visit", "1987-mamohato-visit", "2026-wang-yi-visit");
  const surnames = (lang: "en" | "zh") =>
    groupByPerson(sortEvents(visits.events), visits.people, lang)
      .flatMap(({ person }) => person?.id ?? [])
      .filter((id) => id !== "lejone-mpotjoana");
  expect(surnames("en")).toEqual(["leabua-jonathan", "mamohato", "wang-yi"]);
  // 玛莫哈托 (mǎ), 乔纳森 (qiáo), 王毅 (wáng)
  expect(surnames("zh")).toEqual(["mamohato", "leabua-jonathan", "wang-yi"]);
});

test("an event stands under each person that it names", () => {
  const groups = groupByPerson(events, history.people, "en");
  const under = groups
    .filter((group) => group.events.some(({ id }) => id === "2026-wang-yi-visit"))
    .map(({ person }) => person?.id);
  expect(under).toEqual(["lejone-mpotjoana", "wang-yi"]);
});

test("what names nobody stands at the end, and nothing is lost", () => {
  const groups = groupByPerson(events, history.people, "en");
  const last = groups[groups.length - 1];
  expect(last?.person).toBeUndefined();
  expect(last?.events.map(({ id }) => id)).toContain("1983-establishment");
  expect(new Set(groups.flatMap((group) => group.events)).size).toBe(events.length);
});
