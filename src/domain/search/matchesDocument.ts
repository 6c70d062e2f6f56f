import type { SearchQuery } from "./parseQuery.ts";
import { endingOf, placesOf } from "./placesOf.ts";
import { isReading } from "./readingsOf.ts";
import type { SearchDocument } from "./toDocuments.ts";

/** What of a document is looked at. */
type Part = "names" | "all";

/**
 * Whether a document has all pieces of a query, each in one of its texts or as the reading of a name; or the
 * whole query as one reading. The index proposes, this decides, by the same rule that marks the texts.
 */
export function matchesDocument(
  { titles, names, texts, readings }: SearchDocument,
  query: SearchQuery,
  part: Part = "all",
): boolean {
  const { pieces, joined } = query;
  if (joined !== "" && isReading(readings, joined, true)) return true;
  const others = part === "all" ? [...titles, ...texts] : [];
  return pieces.every((piece, i) => {
    const isIn = (inNames: boolean) => (text: string) =>
      placesOf(text, piece, endingOf(query, i, inNames)).length > 0;
    return (
      names.some(isIn(true)) ||
      others.some(isIn(false)) ||
      isReading(readings, piece, i === pieces.length - 1)
    );
  });
}
