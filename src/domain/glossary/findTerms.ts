import type { Lang } from "../text.ts";
import type { Term } from "./term.ts";

/** Where a text uses a term. */
export interface TermUse {
  term: Term;
  /** UTF-16 units from the beginning of the text */
  start: number;
  /** The unit after the last. */
  end: number;
}

/**
 * The uses of terms in a text of one language, from first to last: by a form that the glossary has,
 * letter by letter. Of two that overlap the longer one stands, so that "comprehensive strategic
 * partnership" is no "strategic partnership"; a form never begins or ends inside a longer word.
 */
export function findTerms(text: string, lang: Lang, terms: readonly Term[]): TermUse[] {
  const found = terms.flatMap((term) =>
    [term.term[lang], ...term.forms[lang]].flatMap((form) =>
      occurrencesOf(form, text).map((start) => ({ term, start, end: start + form.length })),
    ),
  );
  const longestFirst = found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: TermUse[] = [];
  for (const use of longestFirst)
    if (kept.every(({ start, end }) => use.end <= start || end <= use.start)) kept.push(use);
  return kept.sort((a, b) => a.start - b.start);
}

function occurrencesOf(form: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isInsideWord(text, at) && !isInsideWord(text, at + form.length)) places.push(at);
  return places;
}

/** A letter, digit or hyphen of a script that parts its words by spaces, which Chinese does not. */
const OF_A_WORD = /^(?!\p{Script=Han})[\p{L}\p{N}\p{M}-]$/u;

/** Whether a word goes on across a place in a text. */
function isInsideWord(text: string, place: number): boolean {
  // Whole characters: two units hold any.
  const before = Array.from(text.slice(Math.max(0, place - 2), place)).pop() ?? "";
  const [after = ""] = text.slice(place, place + 2);
  return OF_A_WORD.test(before) && OF_A_WORD.test(after);
}
