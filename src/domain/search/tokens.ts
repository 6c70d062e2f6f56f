import { isHan } from "./isHan.ts";

/** Runs of one script in a folded text: Chinese characters, or the letters and digits of a word. */
const RUNS = /\p{Script=Han}+|[^\s\p{Script=Han}]+/gu;

/**
 * The words of a folded text as the index holds them. Chinese is cut into pairs of neighbours, for no
 * dictionary knows 莱索托. A single character is the beginning of a pair, the last one stands alone.
 */
export function indexTokens(folded: string): string[] {
  return runsOf(folded).flatMap((run) =>
    isHan(run) ? pairsOf(run).concat([...run].slice(-1)) : [run],
  );
}

/** The words of a folded query: of Chinese the pairs, or a single character. */
export function queryTokens(folded: string): string[] {
  return runsOf(folded).flatMap((run) => {
    const pairs = isHan(run) ? pairsOf(run) : [];
    return pairs.length > 0 ? pairs : [run];
  });
}

function runsOf(folded: string): readonly string[] {
  return folded.match(RUNS) ?? [];
}

function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
}
