import type { Store } from "../store.ts";
import { setFilter } from "./setFilter.ts";
import { setSearch } from "./setSearch.ts";

/** Turns a search that found a person into the filter that leaves this person’s events. */
export function showOnlyPerson(store: Store, person: string): void {
  setFilter(store, { person });
  setSearch(store, "");
}
