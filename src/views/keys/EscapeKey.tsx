import { useEffect, useEffectEvent } from "react";
import { onEscape } from "../../browser/onEscape.ts";
import { closeTop } from "../../state/actions/closeTop.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";

interface EscapeKeyProps {
  /** What the store does not know of is closed by the page. */
  onEscape: () => void;
}

/** Escape closes what lies on top beside the events, wherever the reader is. */
export function EscapeKey({ onEscape: closeRest }: EscapeKeyProps) {
  const store = useTimelineStore();
  const close = useEffectEvent(() => {
    closeTop(store);
    closeRest();
  });
  useEffect(() => onEscape(() => close()), []);
  return null;
}
