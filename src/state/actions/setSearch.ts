import type { Store } from "../store.ts";
import { LONGEST_SEARCH } from "../url.ts";

/** Searches for a text, cut to what the address can say, and shows what it finds; an empty one searches for nothing. */
export function setSearch(store: Store, text: string): void {
  // Half a pair, as a cut leaves it, has no place in an address.
  const search = text.slice(0, LONGEST_SEARCH).replace(/\p{Surrogate}/gu, "");
  store.setState({ search, resultsOnTop: search !== "" });
}
