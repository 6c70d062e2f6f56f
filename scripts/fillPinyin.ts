import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";
import { z } from "zod";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";

/** Pinyin that a program wrote and a person has yet to read. */
export interface FilledPinyin {
  where: string;
  pinyin: string;
}

const written = z.string().optional();
const peopleShape = z.array(
  z.looseObject({
    id: z.string(),
    names: z.looseObject({
      zh: z.looseObject({ text: z.string(), order: z.string(), pinyin: written }),
    }),
  }),
);
const glossaryShape = z.array(
  z.looseObject({ id: z.string(), term: z.looseObject({ zh: z.string() }), pinyin: written }),
);

/**
 * Writes the pinyin of people and terms that have none, and tells which; what is written already
 * stays. A file in which names or terms are missing is left alone: the check tells.
 */
export function fillPinyin(files: DataFiles, folder: string): FilledPinyin[] {
  return [
    ...fill("people.json", peopleShape, ({ names: { zh } }) => [zh, toName(zh.text, zh.order)]),
    ...fill("glossary.json", glossaryShape, (one) => [one, toSyllables(one.term.zh).join(" ")]),
  ];

  function fill<Entry extends { id: string }>(
    name: string,
    shape: z.ZodType<Entry[]>,
    read: (entry: Entry) => [holder: { pinyin?: string | undefined }, made: string],
  ): FilledPinyin[] {
    const json = files[name];
    if (!shape.safeParse(json).success) return [];
    const filled = (json as Entry[]).flatMap((entry): FilledPinyin[] => {
      const [holder, made] = read(entry);
      if (holder.pinyin !== undefined || made === "") return [];
      holder.pinyin = made;
      return [{ where: `${name} · ${entry.id}`, pinyin: made }];
    });
    if (filled.length > 0) writeFileSync(join(folder, name), `${JSON.stringify(json)}\n`);
    return filled;
  }
}

/** A name, its parts with capitals: family and given name (Wáng Hù níng), or what a dot divides. */
function toName(text: string, order: string): string {
  const familyFirst = order === "family-first";
  return text
    .split("·")
    .flatMap((part) => {
      const syllables = toSyllables(part, familyFirst);
      const given = Math.max(1, syllables.length - 2);
      return syllables.map((one, i) =>
        i === 0 || (familyFirst && i === given) ? one.charAt(0).toUpperCase() + one.slice(1) : one,
      );
    })
    .join(" ");
}

/** One syllable a character, by dictionary tones; a surname as surnames are read (曾 zēng, 任 rén). */
function toSyllables(text: string, isName = false): string[] {
  return pinyin(text, {
    type: "array",
    nonZh: "removed",
    toneSandhi: false,
    surname: isName ? "head" : "off",
  });
}
