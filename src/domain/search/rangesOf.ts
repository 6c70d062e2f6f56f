import { foldWithPlaces } from "./fold.ts";
import type { SearchQuery } from "./parseQuery.ts";
import { endingOf, placesOf, type Ending } from "./placesOf.ts";

/** A part of a text: UTF-16 units, the end not included. */
export interface TextRange {
  from: number;
  to: number;
  /** It stands for a match that is elsewhere, and is not what was typed. */
  whole?: true;
}

/**
 * What of a text, as written, the query finds: all that was typed as one where it stands so, else each piece
 * of it. In the order of the text, none over another.
 */
export function rangesOf(text: string, query: SearchQuery): TextRange[] {
  const last = query.pieces.length - 1;
  const whole = rangesOfPieces(text, [[query.pieces.join(" "), endingOf(query, last, false)]]);
  if (whole.length > 0 || last === 0) return whole;
  return rangesOfPieces(
    text,
    query.pieces.map((piece, i) => [piece, endingOf(query, i, false)]),
  );
}

/** What of a text some folded pieces are. */
export function rangesOfPieces(
  text: string,
  pieces: readonly (readonly [piece: string, ending: Ending])[],
): TextRange[] {
  const folded = foldWithPlaces(text);
  const found = pieces
    .flatMap(([piece, ending]) =>
      placesOf(folded.text, piece, ending).map((at) => ({ at, end: at + piece.length })),
    )
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const ranges: TextRange[] = [];
  let free = 0;
  for (const { at, end } of found) {
    if (at < free) continue;
    free = end;
    ranges.push({ from: folded.starts[at] ?? 0, to: folded.ends[end - 1] ?? text.length });
  }
  return ranges;
}
