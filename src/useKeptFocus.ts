import { useEffect, useRef, type RefObject } from "react";
import { focusShown } from "./focusShown.ts";
import { useSelector } from "./state/StoreContext.ts";

/** Keeps the focus in the page where another view has taken away what had it. */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const view = useSelector((state) => state.view);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === main.current) focusShown(main.current);
  }, [view, main]);
}
