import { describe, expect, test } from "vitest";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { problemInWords } from "../src/i18n/problemInWords.ts";
import { readData } from "../scripts/dataFolder.ts";
import { checkData, type DataProblem } from "../src/domain/check/checkData.ts";

const { files } = readData();

test("the event store has no problem", () => {
  expect(checkData(files)).toEqual([]);
});

type Json = Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- planted faults break every type

/** The store with one fault planted in a copy of it. */
function planted(plant: (files: Json) => void) {
  const copy: Json = structuredClone(files);
  plant(copy);
  return checkData(copy);
}

const first = (json: Json): Json => json["events/1980s.json"][0];
const visit = (json: Json): Json => json["events/1980s.json"][1];
const SUSPENDED = "1990-suspension";
function event(json: Json, id: string): Json {
  const events = Object.keys(json)
    .filter((name) => name.startsWith("events/"))
    .flatMap((name): Json[] => json[name]);
  const found = events.find((one) => one["id"] === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

const FAULTS: [DataProblem, (json: Json) => void][] = [
  ["file-missing", (json) => delete json["people.json"]],
  ["file-unknown", (json) => (json["notes.json"] = [])],
  ["missing", (json) => delete first(json)["lead"]],
  ["unknown-field", (json) => (first(json)["dtae"] = "1983")],
  ["value", (json) => (first(json)["rank"] = 4)],
  ["id-duplicate", (json) => (visit(json)["id"] = first(json)["id"])],
  ["id-unknown", (json) => (visit(json)["visit"].people[0].person = "nobody")],
  ["unused", (json) => json["people.json"].push({ ...json["people.json"][0], id: "unheard-of" })],
  ["date-syntax", (json) => (first(json)["date"] = "30 April 1983")],
  ["date-no-such-day", (json) => (first(json)["date"] = "1983-04-31")],
  ["date-reversed", (json) => (first(json)["date"] = "1983-04-30/1983-04-01")],
  ["date-set-of-one", (json) => (first(json)["date"] = "[1983-04-30]")],
  ["date-unsupported", (json) => (visit(json)["date"] = "1987-09")],
  ["date-not-a-day", (json) => (json["store.json"].periods[0].from = "1983")],
  ["file-wrong", (json) => json["events/2020s.json"].push(json["events/1980s.json"].pop())],
  ["before-impossible", (json) => (event(json, "1994-restoration")["before"] = SUSPENDED)],
  ["visit-missing", (json) => delete visit(json)["visit"]],
  ["visit-misplaced", (json) => (first(json)["visit"] = visit(json)["visit"])],
  ["lane-none", (json) => json["store.json"].lanes.splice(2, 1)],
  ["too-long", (json) => (first(json)["title"].zh = "中".repeat(25))],
  ["one-language", (json) => (first(json)["text"].zh = "")],
  ["straight-quote", (json) => (first(json)["lead"].en = 'China "suspends" relations.')],
  ["half-width", (json) => (first(json)["lead"].zh = "中国,莱索托")],
];

describe("one planted error a rule", () => {
  const i18n = createI18n("en");

  test.each(FAULTS)("%s is found and told in both languages", (code, plant) => {
    const found = planted(plant).filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const lang of ["en", "zh"] as const) {
      const [words = ""] = found.map((problem) =>
        problemInWords(problem, fixedTranslate(i18n, lang)),
      );
      expect(words).toMatch(/^[a-z0-9/.]+json/);
      expect(words).toMatch(lang === "en" ? /[:;]|json: / : /[\u4e00-\u9fff]/);
      expect(words).not.toMatch(/\{\{|problem\./);
    }
  });

  test("all problems are told at once", () => {
    const codes = planted((json) => {
      first(json)["date"] = "1983-04-31";
      visit(json)["date"] = "87";
      visit(json)["title"].en = "x".repeat(71);
    }).map(({ code }) => code);
    expect(codes).toEqual(["date-no-such-day", "date-syntax", "too-long"]);
  });

  test("a message names file, event and field, what is wrong, and what to do", () => {
    const [problem] = planted((json) => (first(json)["title"].en = "x".repeat(71)));
    const words = problem && problemInWords(problem, fixedTranslate(i18n, "en"));
    expect(words).toBe(
      "events/1980s.json · 1983-establishment · title · en: 71 characters, at most 70 fit; shorten the text",
    );
  });
});
