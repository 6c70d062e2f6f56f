import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import type { State } from "../../state/store.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";

/** What is to be done with the scroll once the list is drawn anew. */
type Due =
  /** The list is new, or in another order. */
  | { kind: "begin" }
  /** A row is kept where it was, if any was in view: px from the top of the window; `led`: to another event. */
  | { kind: "keep"; row: Element | undefined; top: number; led: boolean };

/**
 * Keeps the list where the reader sees it while the panel opens or closes beside it or the language
 * changes, all of which wrap the rows anew; and brings the selected row into view, wherever it was selected.
 */
export function useKeptPlace(): RefObject<HTMLElement | null> {
  const store = useTimelineStore();
  const list = useRef<HTMLElement>(null);
  const due = useRef<Due | undefined>({ kind: "begin" });

  // The store calls before anything is drawn anew.
  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.sort !== before.sort) due.current = { kind: "begin" };
        else if (list.current && isDrawnAnew(now, before))
          due.current = {
            kind: "keep",
            ...rowInView(list.current, now.event ?? before.event),
            led: now.event !== before.event,
          };
      }),
    [store],
  );

  useLayoutEffect(() => {
    const { current: scroller } = list;
    const { current: act } = due;
    due.current = undefined;
    if (!scroller || !act) return;
    if (act.kind === "begin") scroller.scrollTop = 0;
    else if (act.row?.isConnected)
      scroller.scrollTop += act.row.getBoundingClientRect().top - act.top;
    if (act.kind === "keep" && !act.led) return;
    scroller
      .querySelector("a[aria-current]")
      ?.closest("li")
      ?.scrollIntoView({ block: act.kind === "begin" ? "center" : "nearest" });
  });

  return list;
}

/** Whether what stands beside the list, or above it, opens, closes or speaks another language. */
function isDrawnAnew(now: State, before: State): boolean {
  const searches = (now.search === "") !== (before.search === "");
  return searches || now.event !== before.event || now.language !== before.language;
}

/** The row of an event if it is in view, else the first that is. */
function rowInView(list: HTMLElement, event: string | null) {
  const room = list.getBoundingClientRect();
  const inView = [...list.querySelectorAll<HTMLElement>("[data-row]")]
    .map((row) => ({ row, box: row.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > room.top && box.top < room.bottom);
  const found = inView.find(({ row }) => row.dataset["row"] === event) ?? inView[0];
  return { row: found?.row, top: found?.box.top ?? 0 };
}
