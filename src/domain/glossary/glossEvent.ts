import type { TimelineEvent } from "../event/event.ts";
import { eventTexts } from "../event/eventTexts.ts";
import type { Lang } from "../text.ts";
import { findTerms } from "./findTerms.ts";
import type { Term } from "./term.ts";

/** A stretch of a text; with the term that it is a form of, where it is to open its entry. */
export interface GlossedPiece {
  text: string;
  term?: Term;
}

/**
 * The texts of an event in one language, cut where a term is first used: once in all of them, as they
 * stand one after another. The pieces of a text, joined, are that text.
 */
export function glossEvent(
  event: TimelineEvent,
  lang: Lang,
  terms: readonly Term[],
): ReadonlyMap<string, readonly GlossedPiece[]> {
  const known = new Set<Term>();
  const texts = new Set(eventTexts(event, lang));
  return new Map([...texts].map((text) => [text, cut(text, lang, terms, known)]));
}

function cut(text: string, lang: Lang, terms: readonly Term[], known: Set<Term>): GlossedPiece[] {
  const pieces: GlossedPiece[] = [];
  let done = 0;
  for (const { term, start, end } of findTerms(text, lang, terms)) {
    if (known.has(term)) continue;
    known.add(term);
    pieces.push({ text: text.slice(done, start) }, { text: text.slice(start, end), term });
    done = end;
  }
  return [...pieces, { text: text.slice(done) }].filter((piece) => piece.text !== "");
}
