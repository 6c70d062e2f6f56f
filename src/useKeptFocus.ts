import { useEffect, useRef, type RefObject } from "react";
import { focusShown } from "./focusShown.ts";
import { useSelector } from "./state/StoreContext.ts";

interface Places {
  main: RefObject<HTMLElement | null>;
  /** Of the panel. */
  heading: RefObject<HTMLElement | null>;
}

/**
 * Keeps the focus in the page where what had it is gone: another view, or Back, has taken it away. It goes to
 * the event that is open, else to where the event that was open stands, else to what is shown.
 */
export function useKeptFocus({ main, heading }: Places): void {
  const view = useSelector((state) => state.view);
  const event = useSelector((state) => state.event);
  const shown = useRef({ view, event });
  useEffect(() => {
    const before = shown.current;
    shown.current = { view, event };
    const turned = before.view !== view;
    if (!turned && before.event === event) return;
    const { activeElement, body } = document;
    if (activeElement !== body && !(turned && activeElement === main.current)) return;
    const opened = event !== null && event !== before.event ? heading.current : null;
    const closed = event === null && !turned ? placeOf(before.event, main.current) : null;
    const way = opened ?? closed;
    if (way) way.focus({ preventScroll: true });
    else focusShown(main.current);
  }, [view, event, main, heading]);
}

/** The name or row of an event. */
function placeOf(event: string | null, main: HTMLElement | null): HTMLElement | null {
  if (event === null || !main) return null;
  const id = CSS.escape(event);
  return main.querySelector<HTMLElement>(`[data-event="${id}"], [data-row="${id}"] a`);
}
