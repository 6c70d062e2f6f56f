import type { State } from "../store.ts";

/** Whether the panel shows what was found: while something is searched for and no event is being read. */
export function resultsShown({ search, event, resultsOnTop }: State): boolean {
  return search.trim() !== "" && (event === null || resultsOnTop);
}
