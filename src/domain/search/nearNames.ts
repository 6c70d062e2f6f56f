import type { Person } from "../person/person.ts";
import { fold } from "./fold.ts";
import { isHan } from "./isHan.ts";
import { namesOf } from "./namesOf.ts";

/** of the characters of the longer name: how many may be wrong, missing or too many */
const WRONG = 0.5;

/**
 * Ids of people with Chinese names like what was typed, the likest first. Characters of one sound are taken for
 * the same, for whoever types by pinyin gets the wrong one of them: 王义 is rather 王毅 than 王昌义 or 王勇.
 */
export function nearNames(typed: string, people: readonly Person[]): string[] {
  const sounds = soundsOf(people);
  const spoken = (text: string) => [...text].filter(isHan).map((sign) => sounds.get(sign) ?? sign);
  const heard = spoken(typed);
  const wrongIn = (name: readonly string[]) => {
    const wrong = distance(heard, name);
    return wrong <= Math.max(heard.length, name.length) * WRONG ? wrong : Infinity;
  };
  return people
    .map((person) => ({
      id: person.id,
      wrong: Math.min(...formsOf(person).map((form) => wrongIn(spoken(form)))),
    }))
    .filter(({ wrong }) => wrong < Infinity)
    .sort((a, b) => a.wrong - b.wrong)
    .map(({ id }) => id);
}

/** A name in all its forms, and each part of one with dots. */
function formsOf(person: Person): string[] {
  const names = namesOf(person, "zh");
  return [...names, ...names.flatMap((name) => name.split("·"))];
}

/** The syllable of each character in the names, without its tone. */
function soundsOf(people: readonly Person[]): Map<string, string> {
  return new Map(
    people.flatMap(({ names: { zh } }) => {
      const syllables = zh.pinyin.split(" ");
      return [...zh.text]
        .filter(isHan)
        .map((sign, i) => [sign, fold(syllables[i] ?? sign)] as const);
    }),
  );
}

/** How many syllables must be changed, put in or left out to make one name of the other (Levenshtein). */
function distance(one: readonly string[], other: readonly string[]): number {
  let row = [0, ...other.map((_, i) => i + 1)];
  for (const [i, syllable] of one.entries()) {
    const next = [i + 1];
    for (const [j, same] of other.entries()) {
      const changed = (row[j] ?? 0) + (syllable === same ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
