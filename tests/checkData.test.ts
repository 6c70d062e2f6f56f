import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkOrder } from "../scripts/checkOrder.ts";
import { DATA, readData } from "../scripts/dataFolder.ts";
import { readAndCheck } from "../scripts/readAndCheck.ts";
import { checkData } from "../src/domain/check/checkData.ts";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import type { Problem } from "../src/domain/problem.ts";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import en from "../src/i18n/en.json";
import { problemInWords, type ProblemCode } from "../src/i18n/problemInWords.ts";
import {
  FAULTS,
  FIRST,
  FOLDER_FAULTS,
  LESSON,
  OFFICE,
  PERSON,
  RESTORATION,
  SUSPENSION,
  valueAt,
  WINDOW,
  type Holder,
} from "./plantedFaults.ts";

const { files } = readData();

test("the event store has no problem", () => {
  expect(checkData(files)).toEqual([]);
});

/** The store with one fault planted in a copy of it. */
function planted(place: string, value: unknown, store: DataFiles = files) {
  const copy = structuredClone(store) as Holder;
  const cut = place.lastIndexOf(" · ");
  const holder = (cut < 0 ? copy : valueAt(copy, place.slice(0, cut))) as Holder;
  const key = cut < 0 ? place : place.slice(cut + " · ".length);
  if (value === undefined) delete holder[key];
  else if (typeof value === "function")
    holder[key] = (value as (old: unknown) => unknown)(holder[key]);
  else holder[key] = value;
  return checkData(copy);
}

/** The folder with one file of it written anew. */
function plantedFolder(file: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), "data-"));
  cpSync(DATA, folder, { recursive: true });
  writeFileSync(join(folder, file), text);
  const { files: found, problems } = readAndCheck(folder);
  const all = [...problems, ...checkOrder(found, folder)];
  rmSync(folder, { recursive: true });
  return all;
}

const i18n = createI18n("en");
const words = (problem: Problem<ProblemCode>, lang: "en" | "zh") =>
  problemInWords(problem, fixedTranslate(i18n, lang));

/** The problem is found at its place, and the words say where, what is wrong, and what to do. */
function expectTold(problems: Problem<ProblemCode>[], code: ProblemCode, told: string) {
  const found = problems.filter((one) => one.code === code && one.path.join(" · ") === told);
  expect(found).toHaveLength(1);
  for (const problem of found) {
    const [english, chinese] = [words(problem, "en"), words(problem, "zh")];
    expect(english.slice(0, told.length + 2)).toBe(`${told}: `);
    expect(chinese.slice(0, told.length + 1)).toBe(`${told}：`);
    expect(english.slice(told.length)).toMatch(/[a-z“][^;]{10,}; [a-z][^;]{5,}$/);
    expect(chinese.slice(told.length)).toMatch(
      /[\u4e00-\u9fff]{2}[^；]*；[^；]*[\u4e00-\u9fff]{2}/,
    );
    expect(english + chinese).not.toMatch(/\{\{|problem\.|undefined/);
  }
}

describe("one planted error a rule", () => {
  test.each(FAULTS)("%s at %s is found and told in both languages", (code, told, value, place) => {
    expectTold(planted(place ?? told, value), code, told);
  });

  test.each(FOLDER_FAULTS)(
    "%s at %s is found and told in both languages",
    (code, told, file, text) => {
      expectTold(plantedFolder(file, text), code, told);
    },
  );

  test("no rule is without one, and those of a link have theirs in the test of the address", () => {
    const address = readFileSync("src/state/url.test.ts", "utf8");
    const tested = new Set<string>([...FAULTS, ...FOLDER_FAULTS].map(([code]) => code));
    const untested = Object.keys(en.problem)
      .filter((code) => code !== "at" && !tested.has(code))
      .filter((code) => !(code.startsWith("url-") && address.includes(`"${code}"`)));
    expect(untested).toEqual([]);
  });

  test("a circle of events is told once", () => {
    const found = planted(`${SUSPENSION} · before`, "1990-taiwan-resumption");
    expect(found.filter(({ code }) => code === "before-cycle")).toHaveLength(1);
  });

  test("all problems are told at once", () => {
    const wrong = [
      { ...OFFICE, years: "1990–94", title: { en: "x", zh: "文化,部长" } },
      { ...OFFICE, years: "1994-02-30" },
    ];
    const codes = planted(`${PERSON} · offices`, wrong).map(({ code }) => code);
    expect(codes).toEqual(["date-syntax", "date-no-such-day", "half-width"]);
  });

  test("a message names file, event and field, what is wrong, and what to do", () => {
    const [problem] = planted(`${FIRST} · title · en`, "x".repeat(71));
    expect(problem && words(problem, "en")).toBe(
      "events/1980s.json · 1983-establishment · title · en: 71 characters, at most 70 fit; shorten the text",
    );
  });
});

describe("no error", () => {
  test("is a source that a lesson alone cites, nor a day that a lesson begins and ends with", () => {
    const copy = structuredClone(files) as { "sources.json": object[] };
    copy["sources.json"].push({ ...copy["sources.json"][0], id: "gazette" });
    const cited = (sources: unknown) => [...(sources as string[]), "gazette"];
    expect(planted(`${LESSON} · sources`, cited, copy)).toEqual([]);
    expect(planted(`${WINDOW} · shows · to`, "1983-01-01")).toEqual([]);
  });

  test("is a day that a source puts before something known by its year alone", () => {
    expect(planted(`${RESTORATION} · before`, "1994-qhobela-visit")).toEqual([]);
  });

  test("is a source that an office alone cites", () => {
    const copy = structuredClone(files) as { "sources.json": object[] };
    copy["sources.json"].push({ ...copy["sources.json"][0], id: "gazette" });
    expect(checkData(copy).map(({ code }) => code)).toEqual(["unused"]);
    const office = { ...OFFICE, source: "gazette" };
    expect(planted(`${PERSON} · offices`, [office], copy)).toEqual([]);
  });
});
