import type { Found } from "../../domain/search/found.ts";
import type { Translate } from "../../i18n/createI18n.ts";

/** Characters of a query that are repeated to the reader. */
const REPEATED = 60;

/** What was searched for, as much of it as a sentence can hold. */
function searchedText({ text }: Pick<Found, "text">): string {
  const signs = [...text];
  return signs.length > REPEATED ? `${signs.slice(0, REPEATED).join("")}…` : text;
}

/**
 * “1 person and 5 events match “mosi””: what was found, in one sentence; of the events those that the filter
 * shows.
 */
export function matchSentence(found: Found, events: number, t: Translate): string {
  const text = searchedText(found);
  if (found.notSearched) return t(`search.${found.notSearched}`, { text });
  const counts = [
    ["people", found.people.length],
    ["events", events],
    ["terms", found.terms.length],
    ["sources", found.sources.length],
  ] as const;
  const parts = counts.flatMap(([what, count]) =>
    count > 0 ? [t(`search.${what}`, { count })] : [],
  );
  const last = parts.pop();
  if (last === undefined)
    return t(found.events.length > 0 ? "search.noneShown" : "search.none", { text });
  const list = parts.length === 0 ? last : parts.join(t("search.comma")) + t("search.and") + last;
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return t("search.match", { count: total, list, text });
}
