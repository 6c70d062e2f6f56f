import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readData } from "../scripts/dataFolder.ts";
import { fillPinyin } from "../scripts/fillPinyin.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "data-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const person = (text: string, order: string, pinyin?: string) => ({
  id: text,
  names: { zh: { text, order, pinyin } },
});

test.each([
  ["a surname as surnames are read", "曾庆红", "family-first", "Zēng Qìng hóng"],
  ["a surname of two characters as one", "欧阳予倩", "family-first", "Ōu yáng Yǔ qiàn"],
  ["one given name", "任弼", "family-first", "Rén Bì"],
  ["a transcribed name as one word", "莫西西利", "single", "Mò xī xī lì"],
  ["what a dot divides as two", "塔邦·莱凯拉", "given-first", "Tǎ bāng Lái kǎi lā"],
])("writes %s", (_, text, order, pinyin) => {
  const people = [person(text, order)];
  expect(fillPinyin({ "people.json": people }, folder)).toEqual([
    { where: `people.json · ${text}`, pinyin },
  ]);
  const written: unknown = JSON.parse(readFileSync(join(folder, "people.json"), "utf8"));
  expect(written).toEqual([person(text, order, pinyin)]);
});

test("writes a term in small letters and by dictionary tones", () => {
  const glossary = [{ id: "one", term: { en: "one-China principle", zh: "一个中国原则" } }];
  expect(fillPinyin({ "glossary.json": glossary }, folder)).toMatchObject([
    { pinyin: "yī gè zhōng guó yuán zé" },
  ]);
});

test.each([
  ["what a person has read stays", [person("塞卡马内", "single", "Sài kǎ mǎ nèi")]],
  ["a file that has another shape is left to the check", [{ id: "nobody" }, null]],
])("%s", (_, people) => {
  expect(fillPinyin({ "people.json": people }, folder)).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("nothing is missing in data/", () => {
  expect(fillPinyin(readData().files, folder)).toEqual([]);
});
