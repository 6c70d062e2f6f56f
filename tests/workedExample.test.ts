import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readData } from "../scripts/dataFolder.ts";
import { checkData } from "../src/domain/check/checkData.ts";
import type { Citation, TimelineEvent } from "../src/domain/event/event.ts";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { problemInWords } from "../src/i18n/problemInWords.ts";

const ID = "2004-motsamai-visit";
const readme = readFileSync("data/README.md", "utf8");
const blocks = [...readme.matchAll(/^ {3}```(json)?\n([^`]*)^ {3}```$/gm)];
const [source, citation, preferred] = blocks
  .filter(([, json]) => json)
  .map(([, , text = ""]) => JSON.parse(text.trim().startsWith("{") ? text : `{${text}}`) as object);
const [unreasoned, madeUp] = blocks
  .filter(([, json]) => !json)
  .map(([, , text = ""]) => text.trim());

/** What the check says of the store once the steps of the example are taken. */
function checked(change: Partial<TimelineEvent>) {
  const files = structuredClone(readData().files) as Record<string, { id: string }[]>;
  files["sources.json"]?.push(source as { id: string });
  const event = files["events/2000s.json"]?.find(({ id }) => id === ID) as TimelineEvent;
  Object.assign(event, { date: "2004-05", sources: [...event.sources, citation] }, change);
  const t = fixedTranslate(createI18n("en"), "en");
  return checkData(files).map((problem) => problemInWords(problem, t));
}

test("who follows the worked example to the letter is told of no problem", () => {
  expect(checked(preferred ?? {})).toEqual([]);
});

test("who gives no reason, or makes the month up, is told what the example says", () => {
  expect(checked({})).toEqual([unreasoned]);
  const { sources } = readStored();
  const june = { ...(citation as Citation), says: { date: "2004-06" } };
  expect(checked({ ...preferred, sources: [...sources, june] })).toContain(madeUp);
});

function readStored(): TimelineEvent {
  const events = readData().files["events/2000s.json"] as TimelineEvent[];
  return events.find(({ id }) => id === ID) as TimelineEvent;
}

const [, lesson = "", gone = ""] =
  /^## Lessons\n[^]*?^```json\n([^`]*)^```$[^]*?^```\n([^`]*)^```$/m.exec(readme) ?? [];

/** What the check says of the store with the lesson of the example beside it. */
function checkedLesson(without?: string) {
  const { files } = readData();
  const { id } = JSON.parse(lesson) as { id: string };
  const kept = Object.entries(files).map(([name, json]): [string, unknown] => [
    name,
    name.startsWith("events/")
      ? (json as { id: string }[]).filter((event) => event.id !== without)
      : json,
  ]);
  const t = fixedTranslate(createI18n("en"), "en");
  return checkData({
    ...Object.fromEntries(kept),
    [`lessons/${id}.json`]: JSON.parse(lesson) as unknown,
  }).map((problem) => problemInWords(problem, t));
}

test("the lesson that the example writes has no problem", () => {
  expect(checkedLesson()).toEqual([]);
});

test("when an event of it is gone, the check says what the example says", () => {
  expect(checkedLesson("1983-embassy-party")).toContain(gone.trim());
});
