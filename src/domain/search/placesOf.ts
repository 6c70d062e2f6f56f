import { isHan } from "./isHan.ts";
import type { SearchQuery } from "./parseQuery.ts";

/** Letters of a last word from which on it may be the beginning of a longer one: “wang yi” is not Wang Yielding. */
const LEAST_BEGINNING = 3;

/** Where a piece may go on: nowhere, in a longer word, or, while it is short, only in a name. */
export type Ending = "whole" | "begins";

/** How far the pieces of a query must be whole words: all but the last, which is being typed. */
export function endingOf({ pieces }: SearchQuery, piece: number, inName: boolean): Ending {
  const text = pieces[piece] ?? "";
  if (piece < pieces.length - 1) return "whole";
  const lastWord = text.slice(text.lastIndexOf(" ") + 1);
  return inName || lastWord.length >= LEAST_BEGINNING ? "begins" : "whole";
}

/**
 * Where a folded piece stands in a folded text: index of each, none within another. A word begins and ends
 * where a word of the text does; Chinese characters stand anywhere.
 */
export function placesOf(text: string, piece: string, ending: Ending): number[] {
  const places: number[] = [];
  // Signs alone fold to nothing, which stands everywhere and nowhere.
  if (piece === "") return places;
  for (let at = text.indexOf(piece); at >= 0;) {
    const fits = isFree(text, piece, at, ending);
    if (fits) places.push(at);
    at = text.indexOf(piece, at + (fits ? piece.length : 1));
  }
  return places;
}

function isFree(text: string, piece: string, at: number, ending: Ending): boolean {
  const end = at + piece.length;
  return (
    (isBorder(piece, 0) || isBorder(text, at - 1)) &&
    (ending === "begins" || isBorder(piece, piece.length - 1) || isBorder(text, end))
  );
}

/** Whether no word goes on there: the end of the text, a space, a Chinese character. */
function isBorder(text: string, at: number): boolean {
  const sign = text[at];
  if (sign === undefined || sign === " ") return true;
  // Half of a rare character; whole ones are below.
  if (/[\ud800-\udfff]/.test(sign))
    return isHan(text.slice(/[\udc00-\udfff]/.test(sign) ? at - 1 : at));
  return isHan(sign);
}
