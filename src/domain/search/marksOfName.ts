import type { MarksIn } from "./found.ts";

/**
 * What is marked in the name of an event that was found, in the languages it is shown in: what was found there;
 * the whole name, where the match stands in what is not shown.
 */
export function marksOfName(marksIn: MarksIn, names: readonly string[]): MarksIn {
  if (names.some((name) => marksIn(name).length > 0)) return marksIn;
  return (text) => [{ from: 0, to: text.length, whole: true }];
}
