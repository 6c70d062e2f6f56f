import { isPage } from "../isPage.ts";
import type { Store } from "../store.ts";
import { setFilter } from "./setFilter.ts";
import { setSearch } from "./setSearch.ts";
import { setView } from "./setView.ts";

/** Turns a search that found a person into the filter that leaves this person’s events, where events are shown. */
export function showOnlyPerson(store: Store, person: string): void {
  setFilter(store, { person });
  setSearch(store, "");
  if (isPage(store.getState().view)) setView(store, "timeline");
}
