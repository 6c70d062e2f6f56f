import { useCallback, useMemo, useRef, type RefObject } from "react";
import { flushSync } from "react-dom";
import { setSearch } from "./state/actions/setSearch.ts";
import { showResults } from "./state/actions/showResults.ts";
import { stepToMatch } from "./state/actions/stepToMatch.ts";
import { resultsShown } from "./state/selectors/resultsShown.ts";
import { visibleEvents } from "./state/selectors/visibleEvents.ts";
import { useSearch } from "./state/SearchContext.ts";
import { useTimelineStore } from "./state/StoreContext.ts";
import type { SearchHandle } from "./views/search/SearchField.tsx";

interface Places {
  field: RefObject<SearchHandle | null>;
  /** What the panel stands in. */
  side: RefObject<HTMLElement | null>;
  /** The heading of the event that is open. */
  heading: RefObject<HTMLElement | null>;
  /** Opens an event and brings the reader to its heading. */
  open: (event: string) => void;
}

/** The ways between the search field, what was found, and the matches; none of them loses the focus. */
export function useSearchSteps({ field, side, heading, open }: Places) {
  const store = useTimelineStore();
  const { whenFound } = useSearch();

  const toField = useCallback(() => field.current?.focus(), [field]);

  /** The results are still on their way; the reader goes to them as soon as they are drawn. */
  const awaited = useRef(false);

  const toResults = useCallback(
    () =>
      // Not to what fewer letters found: its place may be gone as soon as it has the focus.
      whenFound(() => {
        showResults(store);
        const panel = side.current?.querySelector("[data-results]");
        awaited.current = !panel && resultsShown(store.getState());
        panel?.querySelector<HTMLElement>("[data-result] :is(a, button)")?.focus();
      }),
    [whenFound, store, side],
  );

  const onDrawn = useCallback(() => {
    if (awaited.current) toResults();
    awaited.current = false;
  }, [toResults]);

  /** A match becomes the selected event; the results stay where they are shown. */
  const toMatch = useCallback(
    (event: string) => {
      flushSync(() => stepToMatch(store, event));
      // What had the focus may have stood in the event before.
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    },
    [store, heading],
  );

  /** To the first event found; where no event is, to the first of what else was found. */
  const toFirst = useCallback(
    () =>
      whenFound(({ has }) => {
        const first = visibleEvents(store.getState()).find(({ id }) => has(id));
        if (first) open(first.id);
        else toResults();
      }),
    [whenFound, store, open, toResults],
  );

  const clear = useCallback(() => {
    flushSync(() => setSearch(store, ""));
    // A frame has no field.
    if (field.current) field.current.rest();
    else side.current?.closest("main")?.focus({ preventScroll: true });
  }, [store, field, side]);

  return useMemo(
    () => ({ toField, toResults, onDrawn, toMatch, toFirst, clear }),
    [toField, toResults, onDrawn, toMatch, toFirst, clear],
  );
}
