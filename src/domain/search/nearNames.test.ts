import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import type { Person } from "../person/person.ts";
import { nearNames } from "./nearNames.ts";

const [like] = wholeStore.people;
if (!like) throw new Error("the store names no one");

/** People with these Chinese names, which are their ids too. */
const people = [
  ["王昌义", "Wáng Chāng yì"],
  ["王家瑞", "Wáng Jiā ruì"],
  ["王勇", "Wáng Yǒng"],
  ["王毅", "Wáng Yì"],
  ["李克强", "Lǐ Kè qiáng"],
  ["李强", "Lǐ Qiáng"],
  ["莫西西利", "Mò xī xī lì"],
  ["塔邦·莱凯拉", "Tǎ bāng Lái kǎi lā"],
].map(([text = "", pinyin = ""]): Person => {
  const zh = { ...like.names.zh, text, pinyin, others: [] };
  return Object.assign({}, like, { id: text, names: { en: like.names.en, zh } });
});

test.each([
  // The same sound, then a character too few, then one that is another.
  ["王义", ["王毅", "王昌义", "王勇"]],
  ["外长王义", ["王毅"]],
  ["莫西西丽", ["莫西西利"]],
  ["莫希希利", ["莫西西利"]],
  ["李客强", ["李克强", "李强"]],
  ["强李", []],
  ["莱开拉", ["塔邦·莱凯拉"]],
  ["邦塔莱凯拉", ["塔邦·莱凯拉"]],
  ["习大大", []],
  ["王", ["王勇", "王毅"]],
  ["龘", []],
  ["a", []],
] as const)("%s is near to %j", (typed, expected) => {
  expect(nearNames(typed, people).slice(0, 3)).toEqual(expected);
});

test("a name may be written otherwise", () => {
  const [person] = people.slice(-2);
  if (!person) throw new Error("nobody");
  const { en, zh } = person.names;
  const others = [{ ...person, names: { en, zh: { ...zh, others: ["莫西齐利"] } } }];
  expect(nearNames("莫希齐利", others)).toEqual(["莫西西利"]);
  expect(nearNames("莫希", others)).toEqual([]);
});

test("where there is nobody, nobody is near", () => {
  expect(nearNames("王义", [])).toEqual([]);
});
