import type { Person } from "../person/person.ts";
import type { Lang } from "../text.ts";

/** All forms of a person's name in a language. */
export function namesOf({ names }: Person, lang: Lang): string[] {
  return [names[lang].text, ...names[lang].others];
}

/**
 * The forms in which a text may name a person, the fullest first: a name as it stands, and of one with the
 * given name first the family name, then the given name alone. A Chinese family name alone could be anybody’s.
 */
export function namesInTexts(person: Person): string[] {
  const { en, zh } = person.names;
  const words = en.order === "given-first" ? en.text.split(" ") : [];
  const parts = [...words.slice(-1), ...words.slice(0, 1)];
  return [...namesOf(person, "en"), ...parts, zh.text, ...zh.others];
}
