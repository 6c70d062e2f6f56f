import { useEffect, useEffectEvent } from "react";
import { flushSync } from "react-dom";
import { onEscape } from "../../browser/onEscape.ts";
import { closeTop } from "../../state/actions/closeTop.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";

interface EscapeKeyProps {
  /** What the store does not know of is closed by the page. */
  onEscape: () => void;
  /** What had the focus has gone with what was closed. */
  onLost: () => void;
}

/** Escape closes what lies on top beside the events, wherever the reader is. */
export function EscapeKey({ onEscape: closeRest, onLost }: EscapeKeyProps) {
  const store = useTimelineStore();
  const close = useEffectEvent(() => {
    const had = document.activeElement !== document.body;
    flushSync(() => {
      closeTop(store);
      closeRest();
    });
    if (had && document.activeElement === document.body) onLost();
  });
  useEffect(() => onEscape(() => close()), []);
  return null;
}
