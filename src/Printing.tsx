import { useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { createPortal, flushSync } from "react-dom";
import { onPrint } from "./browser/onPrint.ts";
import { printPage } from "./browser/printPage.ts";
import { handoutAtHand, loadHandout } from "./handout.ts";
import { isPage } from "./state/isPage.ts";
import { useTimelineStore } from "./state/StoreContext.ts";
import { WholeDataContext } from "./state/WholeDataContext.ts";
import type { State } from "./state/store.ts";
import { PrintContext, type Print, type Printed } from "./ui/PrintContext.ts";
import { FilterStatement } from "./views/filter/FilterStatement.tsx";
import { EventList } from "./views/list/EventList.tsx";

/** What is on paper in the place of the page, drawn only while it is printed. */
export function Printing({ children }: { children: ReactNode }) {
  const store = useTimelineStore();
  const loadWhole = useContext(WholeDataContext);
  const asked = useRef<Printed>(undefined);
  const [printed, setPrinted] = useState<Printed>("page");
  useEffect(
    () =>
      onPrint(
        // The browser lays the page out as soon as this returns.
        () => flushSync(() => setPrinted(asked.current ?? whatSuits(store.getState()))),
        () => {
          asked.current = undefined;
          setPrinted("page");
        },
      ),
    [store],
  );
  const print = useCallback<Print>(
    async (what) => {
      const whole = loadWhole().then(
        () => true,
        () => false,
      );
      const ready = (await loadHandout()) !== undefined && (await whole);
      if (!ready && typeof what === "object") return false;
      asked.current = what;
      printPage();
      return true;
    },
    [loadWhole],
  );
  return (
    <PrintContext value={print}>
      {children}
      {printed !== "page" &&
        createPortal(<div data-paper>{paper(printed, store.getState().whole)}</div>, document.body)}
    </PrintContext>
  );
}

/** A handout; where what draws it, or the sources that it names, have not come yet, or it fails, the list. */
function paper(printed: Exclude<Printed, "page">, whole: boolean): ReactNode {
  const list = (
    <>
      <FilterStatement />
      <EventList />
    </>
  );
  return whole ? (handoutAtHand()?.(printed, list) ?? list) : list;
}

/** Of the events a handout; slides, a dialog over the page, and what is to be read are printed as they are. */
function whatSuits({ present, view }: State): Printed {
  return !isPage(view) && !present && !document.querySelector("dialog[open]") ? "events" : "page";
}
