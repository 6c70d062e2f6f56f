import {
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { readEdtf } from "./domain/date/parseEdtf.ts";
import type { createSearch as CreateSearch } from "./domain/search/createSearch.ts";
import type { Found } from "./domain/search/found.ts";
import { dateInWords } from "./i18n/dateInWords.ts";
import { useLanguage } from "./i18n/useLanguage.ts";
import { SearchContext, type SearchInUse } from "./state/SearchContext.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import type { State } from "./state/store.ts";
import { WholeDataContext } from "./state/WholeDataContext.ts";

const load = async () => (await import("./domain/search/createSearch.ts")).createSearch;

/** Searches the store for what the state says, once the index has come, which it does when it is first wanted. */
export function SearchProvider({ children }: { children: ReactNode }) {
  const store = useTimelineStore();
  const data = useSelector((state) => state.data);
  const typed = useSelector((state) => state.search);
  const { words } = useLanguage();
  const [wanted, want] = useState(false);
  const [failed, setFailed] = useState(false);
  const loadWhole = useContext(WholeDataContext);
  const [create, setCreate] = useState<typeof CreateSearch>();
  /** What is to be done with what is found, and with what the reader looked at then. */
  const waiting = useRef<{ act: (found: Found) => void; asked: State }>(undefined);
  const needed = wanted || typed !== "";

  useEffect(() => {
    if (!needed || failed || create) return;
    // The index is of what is read, too.
    Promise.all([load(), loadWhole()]).then(
      ([loaded]) => setCreate(() => loaded),
      () => {
        // What the reader wanted of it is long past when it comes at last.
        waiting.current = undefined;
        setFailed(true);
      },
    );
  }, [needed, failed, create, loadWhole]);

  const prepare = useCallback(() => {
    want(true);
    setFailed(false);
  }, []);

  const search = useMemo(
    () =>
      create?.(data, (text) => {
        const date = readEdtf(text);
        return { en: dateInWords(date, words.en), zh: dateInWords(date, words.zh) };
      }),
    [create, data, words],
  );

  // What is typed comes first; what it finds may be drawn a moment later.
  const text = useDeferredValue(typed);
  const found = useMemo(() => (search && text.trim() !== "" ? search(text) : null), [search, text]);

  const whenFound = useCallback(
    (act: (now: Found) => void) => {
      if (search && text === store.getState().search) act(search(text));
      else if (!failed) waiting.current = { act, asked: store.getState() };
    },
    [search, text, failed, store],
  );

  useEffect(() => {
    const late = waiting.current;
    waiting.current = undefined;
    // Who has typed on or turned elsewhere meanwhile is not led away.
    if (!late || !isSame(late.asked, store.getState())) return;
    // After the effect: whoever acts draws at once, to lead the focus there, and React cannot within it.
    queueMicrotask(() => whenFound(late.act));
  }, [whenFound, store]);

  const notYet = failed ? "failed" : needed ? "loading" : "unwanted";
  const status = search ? "ready" : notYet;
  const inUse = useMemo(
    (): SearchInUse => ({ status, found, prepare, whenFound }),
    [status, found, prepare, whenFound],
  );
  return <SearchContext value={inUse}>{children}</SearchContext>;
}

function isSame(asked: State, now: State): boolean {
  return (["search", "event", "view", "present"] as const).every((one) => asked[one] === now[one]);
}
