import type MiniSearch from "minisearch";
import type { Person } from "../person/person.ts";
import { isHan } from "./isHan.ts";
import { nearNames } from "./nearNames.ts";
import type { SearchQuery } from "./parseQuery.ts";
import type { SearchDocument } from "./toDocuments.ts";
import { queryTokens } from "./tokens.ts";

/** Suggestions that are shown at most. */
const MOST = 3;
/** UTF-16 units; nobody misspells a name of such a length, and comparing takes its time. */
const LONGEST = 60;
/** of a name: letters that may be wrong */
const WRONG = 0.3;
/** letters of a word, from which on one or two of them may be wrong: with more, “water” is “later” */
const WRONG_FROM = [4, 8];

/** Ids of people with names like what was typed, and words like it. */
export function nearestTo(
  { pieces, joined }: SearchQuery,
  index: MiniSearch<SearchDocument>,
  everyone: readonly Person[],
): { people: string[]; words: string[] } {
  const typed = pieces.join(" ");
  if (typed.length > LONGEST) return { people: [], words: [] };
  if (isHan(typed)) return { people: nearNames(typed, everyone).slice(0, MOST), words: [] };
  const people = index
    .search(
      {
        combineWith: "OR",
        queries: [
          { combineWith: "AND", queries: pieces.flatMap(queryTokens), fields: ["names"] },
          { queries: [joined || typed], fields: ["readings"] },
        ],
      },
      { fuzzy: WRONG, prefix: false, filter: isPerson },
    )
    .map(({ id }) => idOf(id));
  const words = index
    .autoSuggest(typed, {
      fuzzy: (word) => WRONG_FROM.filter((letters) => word.length >= letters).length,
      prefix: false,
      fields: ["titles", "texts"],
      tokenize: (text) => text.split(" "),
      filter: (result) => !isPerson(result),
    })
    .map(({ suggestion }) => suggestion)
    .filter((suggestion) => isLike(suggestion.split(" "), typed.split(" ")));
  // A word that is no name is nearer than a name, which may differ by more: “bejing” is no one.
  const isName = (word: string) =>
    index.search(word, { fields: ["names"], prefix: false, filter: isPerson }).length > 0;
  if (people.length > 0 && words.every(isName)) return { people: people.slice(0, MOST), words: [] };
  return { people: [], words: words.slice(0, MOST) };
}

/**
 * As many words as were typed, each with its first letter, which is seldom the wrong one: a document that has
 * several words near to one suggests them all in a row, and no one means “after late” by “water”.
 */
function isLike(suggested: readonly string[], typed: readonly string[]): boolean {
  return (
    suggested.length === typed.length && suggested.every((word, i) => word[0] === typed[i]?.[0])
  );
}

function isPerson({ id }: { id: string }): boolean {
  return id.startsWith("person ");
}

function idOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}
