import { createContext, useContext } from "react";
import type { Found, MarksIn } from "../domain/search/found.ts";

/** The search of this page. Its index comes when it is first wanted. */
export interface SearchInUse {
  status: "unwanted" | "loading" | "ready" | "failed";
  /** What the text searched for has found; null while there is none, or no index yet. */
  found: Found | null;
  /** Gets the index ready, again where that failed. */
  prepare: () => void;
  /** Calls back with what the text typed by now finds, once the index is there and that is what is drawn. */
  whenFound: (act: (found: Found) => void) => void;
}

export const SearchContext = createContext<SearchInUse>({
  status: "unwanted",
  found: null,
  prepare: () => {},
  whenFound: () => {},
});

/** The search of this page. */
export function useSearch(): SearchInUse {
  return useContext(SearchContext);
}

/** What is marked in the texts of an event, by its id; none for an event that was not found. */
export function useMarksOf(): (event: string) => MarksIn | undefined {
  const { found } = useSearch();
  return (event) => (found?.has(event) ? found.marksIn : undefined);
}
