import { fold } from "./fold.ts";
import { isHan } from "./isHan.ts";

/** What is searched for. */
export interface SearchQuery {
  /** As typed, without spaces around it. */
  text: string;
  /** Folded. What stands without a space must stand so in a text; all pieces must be there, in any order. */
  pieces: readonly string[];
  /** All pieces as one word where they are letters alone, for pinyin typed with spaces or without; else empty. */
  joined: string;
}

/** Why a text is not searched for. */
export type NotSearched =
  /** It has neither letter nor digit. */
  | "nothing"
  /** One letter or digit stands in nearly every text. A single Chinese character is a word. */
  | "short";

/** Reads what is typed into the search field. */
export function parseQuery(typed: string): SearchQuery | NotSearched {
  const text = typed.trim();
  const pieces = text
    .split(/\s+/u)
    .map(fold)
    .filter((piece) => piece !== "");
  const [first] = pieces;
  if (first === undefined) return "nothing";
  if (pieces.length === 1 && [...first].length === 1 && !isHan(first)) return "short";
  const joined = pieces.join("");
  return { text, pieces, joined: /^[a-z]+$/.test(joined) ? joined : "" };
}
