import MiniSearch, { type Query } from "minisearch";
import { isHan } from "./isHan.ts";
import type { SearchQuery } from "./parseQuery.ts";
import { indexTokens, queryTokens } from "./tokens.ts";
import type { SearchDocument } from "./toDocuments.ts";

/** The fields of a document in the index, the weightiest first. */
const BOOST = { names: 4, titles: 3, readings: 2, texts: 1 };
const FIELDS = Object.keys(BOOST);

/** An index over documents that are already folded. */
export function createIndex(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    idField: "key",
    fields: FIELDS,
    extractField: (document, field) =>
      field === "key" ? document.key : document[field as keyof typeof BOOST].join(" "),
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: BOOST },
  });
  index.addAll(documents);
  return index;
}

/** What may match: documents with all words, the last one as a beginning; or with a reading of them all. */
export function proposalsFor({ pieces, joined }: SearchQuery): Query {
  const words = [...new Set(pieces.flatMap(queryTokens))];
  const [last] = queryTokens(pieces[pieces.length - 1] ?? "").slice(-1);
  const all: Query = {
    combineWith: "AND",
    queries: words.map((word) => ({ queries: [word], prefix: word === last || isHan(word) })),
  };
  if (joined === "") return all;
  return {
    combineWith: "OR",
    queries: [all, { queries: [joined], fields: ["readings"], prefix: true }],
  };
}
