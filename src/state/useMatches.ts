import { useMemo } from "react";
import type { TimelineEvent } from "../domain/event/event.ts";
import { matchesBeside, type MatchesBeside } from "./selectors/matchesBeside.ts";
import { useSearch } from "./SearchContext.ts";
import { allEvents, visibleEvents } from "./selectors/visibleEvents.ts";
import { useSelector } from "./StoreContext.ts";

/** The events that were found, as the reader has them. */
export interface Matches extends MatchesBeside {
  /** Those that the filter shows, in the one order. */
  shown: readonly TimelineEvent[];
  /** How many the filter leaves out. */
  leftOut: number;
}

/** The events that the search has found; none while it has not searched. */
export function useMatches(): Matches | undefined {
  const { found } = useSearch();
  const visible = useSelector(visibleEvents);
  const all = useSelector(allEvents);
  const selected = useSelector((state) => state.event);
  return useMemo(() => {
    if (!found || found.notSearched) return undefined;
    const shown = visible.filter(({ id }) => found.has(id));
    return {
      shown,
      leftOut: found.events.length - shown.length,
      ...matchesBeside(all, shown, selected),
    };
  }, [found, visible, all, selected]);
}
