import { resultsShown } from "../selectors/resultsShown.ts";
import type { Store } from "../store.ts";
import { selectEvent } from "./selectEvent.ts";
import { setSearch } from "./setSearch.ts";

/** Closes what lies on top beside the events, and that alone: the results of a search, or the event that is open. */
export function closeTop(store: Store): void {
  if (resultsShown(store.getState())) setSearch(store, "");
  else selectEvent(store, null);
}
