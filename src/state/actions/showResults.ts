import type { Store } from "../store.ts";

/** Shows what the search has found again, over the event that is open. */
export function showResults(store: Store): void {
  store.setState(({ search }) => ({ resultsOnTop: search.trim() !== "" }));
}
