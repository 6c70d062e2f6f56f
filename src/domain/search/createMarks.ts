import type { Person } from "../person/person.ts";
import { fold } from "./fold.ts";
import type { MarksIn } from "./found.ts";
import { namesInTexts } from "./namesOf.ts";
import type { SearchQuery } from "./parseQuery.ts";
import { rangesOf, rangesOfPieces, type TextRange } from "./rangesOf.ts";

/**
 * What a query marks in the texts of what it found: itself; in a text without it, the people found by name, so
 * that 莫西西利 and mxxl mark Mosisili where only English stands. Each text is read once.
 */
export function createMarks(query: SearchQuery, people: readonly Person[]): MarksIn {
  const names = people.map((person) => namesInTexts(person).map(fold));
  const known = new Map<string, readonly TextRange[]>();
  const read = (text: string): readonly TextRange[] => {
    const typed = rangesOf(text, query);
    if (typed.length > 0) return typed;
    return names
      .flatMap((forms) => firstOf(text, forms))
      .sort((a, b) => a.from - b.from)
      .filter(({ from }, i, all) => i === 0 || from >= (all[i - 1]?.to ?? 0));
  };
  return (text) => {
    const ranges = known.get(text) ?? read(text);
    known.set(text, ranges);
    return ranges;
  };
}

/** Where the fullest form of a name that a text has stands in it. */
function firstOf(text: string, forms: readonly string[]): TextRange[] {
  for (const form of forms) {
    const ranges = rangesOfPieces(text, [[form, "whole"]]);
    if (ranges.length > 0) return ranges;
  }
  return [];
}
