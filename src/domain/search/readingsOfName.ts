import type { Person } from "../person/person.ts";
import { readingsOf } from "./readingsOf.ts";

/**
 * How a person's Chinese name is typed in Latin letters; each part of a dotted one by itself too. The dots stand
 * in the name alone, and pinyin has a syllable for each of its characters (`checkPinyin`).
 */
export function readingsOfName({ names: { zh } }: Pick<Person, "names">): string[] {
  const syllables = (zh.pinyin ?? "").split(" ");
  const parts = zh.text.split("·").map((part) => [...part].length);
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, length) => sum + length, 0));
  return readingsOf(
    parts
      .map((length, i) => syllables.slice(starts[i], (starts[i] ?? 0) + length).join(" "))
      .join("·"),
  );
}
