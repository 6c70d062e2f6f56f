import type MiniSearch from "minisearch";
import { isHan } from "./isHan.ts";
import type { SearchQuery } from "./parseQuery.ts";
import type { SearchDocument } from "./toDocuments.ts";
import { queryTokens } from "./tokens.ts";

/** Suggestions that are shown at most. */
const MOST = 3;
/** UTF-16 units; nobody misspells a name of such a length, and comparing takes its time. */
const LONGEST = 60;
/** of a word: letters that may be wrong */
const WRONG = 0.3;
/** of the Chinese characters typed: how many a name must have */
const SHARED = 0.5;

/** Ids of people with names like what was typed, and words like it. */
export function nearestTo(
  { pieces, joined }: SearchQuery,
  index: MiniSearch<SearchDocument>,
): { people: string[]; words: string[] } {
  const typed = pieces.join(" ");
  if (typed.length > LONGEST) return { people: [], words: [] };
  if (isHan(typed)) return { people: peopleSharing(typed, index), words: [] };
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

/** People whose names have at least half of the characters. */
function peopleSharing(typed: string, index: MiniSearch<SearchDocument>): string[] {
  const signs = [...new Set([...typed].filter(isHan))];
  return index
    .search(
      { combineWith: "OR", queries: [...signs, ...queryTokens(typed)] },
      { fields: ["names"], prefix: isHan, filter: isPerson },
    )
    .filter(({ queryTerms }) => {
      const shared = signs.filter((sign) => queryTerms.includes(sign));
      return shared.length >= signs.length * SHARED;
    })
    .map(({ id }) => idOf(id))
    .slice(0, MOST);
}

function isPerson({ id }: { id: string }): boolean {
  return id.startsWith("person ");
}

function idOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}
