import { expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { sortEvents } from "../event/sortEvents.ts";
import { sortTerms } from "./sortTerms.ts";
import { termUses } from "./termUses.ts";

const events = sortEvents(wholeStore.events);
const uses = termUses(wholeStore.glossary, events);
const sorted = (order: Parameters<typeof sortTerms>[1]) =>
  sortTerms(wholeStore.glossary, order, events, (term) => uses.get(term) ?? []);

test("as the events use them: establishment before suspension before restoration, unused terms last", () => {
  const ids = sorted("events").map(({ id }) => id);
  const at = (id: string) => ids.indexOf(id);
  expect(at("establishment-of-relations")).toBeLessThan(at("suspension-of-relations"));
  expect(at("suspension-of-relations")).toBeLessThan(at("medical-team"));
  const firstUnused = ids.findIndex((id) => uses.get(id)?.length === 0);
  if (firstUnused >= 0)
    expect(ids.slice(firstUnused).every((id) => uses.get(id)?.length === 0)).toBe(true);
});

test("by pinyin the tone comes after the letters", () => {
  const pinyin = sorted("pinyin").map((term) => term.pinyin);
  expect(pinyin.indexOf("jiàn jiāo")).toBeLessThan(pinyin.indexOf("jūn cǎo"));
  const letters = pinyin.map((text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
  expect([...letters].sort()).toEqual(letters);
});

test("an order loses no term and repeats none", () => {
  for (const order of ["events", "english", "pinyin"] as const)
    expect(
      sorted(order)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(wholeStore.glossary.map(({ id }) => id).sort());
});
