/** A folded text, and for each of its signs from where to where it stands in the text as written. */
export interface Folded {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** Signs that stand inside a word or a name and do not part it: apostrophes, the dots of names in Chinese, joiners. */
const DROPPED = /^[’'ʼ‘`´ʻ′·・‧•\u00ad\u200b-\u200d\u2060\ufeff]$/u;
const APOSTROPHE = /[’'ʼ＇]/u;
const MARK = /^\p{M}$/u;
const WORD = /^[\p{L}\p{N}]$/u;

const known = new Map<string, string>();

/**
 * A text as it is searched: case, diacritics, apostrophes and full width do not tell words apart, and what
 * is neither letter nor digit is one space. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  return foldWithPlaces(text).text;
}

/** The same, with the way back to the text as written: UTF-16 units. */
export function foldWithPlaces(text: string): Folded {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const next = at + sign.length;
    // A diacritic belongs to the letter before it.
    if (MARK.test(sign) && ends.length > 0) ends[ends.length - 1] = next;
    for (const part of isPossessive(text, at) ? " " : foldSign(sign)) {
      if (part === " " && (folded === "" || folded.endsWith(" "))) continue;
      folded += part;
      for (let unit = 0; unit < part.length; unit++) {
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }
  return { text: folded.trimEnd(), starts, ends };
}

/** The English possessive is a word of its own, so that “Wang Yi’s” has the word “Yi”. */
function isPossessive(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== "s" && next !== "S") return false;
  return (
    APOSTROPHE.test(text.charAt(at)) && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(at + 2, at + 4))
  );
}

function foldSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const folded = foldAnew(sign);
  known.set(sign, folded);
  return folded;
}

function foldAnew(sign: string): string {
  if (DROPPED.test(sign)) return "";
  // Lower case may be composed anew, so it is taken apart again.
  return [...sign.normalize("NFKD").toLowerCase().normalize("NFKD")]
    .filter((letter) => !MARK.test(letter) && !DROPPED.test(letter))
    .map((letter) => (WORD.test(letter) ? letter : " "))
    .join("");
}
