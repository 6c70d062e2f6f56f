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
/** of a word: letters that may be wrong */
const WRONG = 0.3;

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
  if (people.length > 0) return { people: people.slice(0, MOST), words: [] };
  const words = index
    .autoSuggest(typed, {
      fuzzy: WRONG,
      prefix: false,
      fields: ["titles", "texts"],
      tokenize: (text) => text.split(" "),
      filter: (result) => !isPerson(result),
    })
    .map(({ suggestion }) => suggestion);
  return { people: [], words: words.slice(0, MOST) };
}

function isPerson({ id }: { id: string }): boolean {
  return id.startsWith("person ");
}

function idOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}
