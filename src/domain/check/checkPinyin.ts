import type { EventStore } from "../eventStore/eventStore.ts";
import type { Problem } from "../problem.ts";

export type PinyinProblem = "pinyin-syllables";

/** Pinyin: one syllable for each Chinese character, so that the two can be read side by side. */
export function checkPinyin({
  people,
  glossary,
}: Pick<EventStore, "people" | "glossary">): Problem<PinyinProblem>[] {
  return [
    ...people.flatMap(({ id, names: { zh } }) =>
      checkSyllables(zh.text, zh.pinyin, ["people.json", id, "names", "zh", "pinyin"]),
    ),
    ...glossary.flatMap(({ id, term, pinyin }) =>
      checkSyllables(term.zh, pinyin, ["glossary.json", id, "pinyin"]),
    ),
  ];
}

function checkSyllables(
  text: string,
  pinyin: string,
  path: Problem["path"],
): Problem<PinyinProblem>[] {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (pinyin.split(" ").length === characters) return [];
  return [{ code: "pinyin-syllables", path, found: pinyin, expected: String(characters) }];
}
