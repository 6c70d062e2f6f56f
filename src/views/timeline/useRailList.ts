import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { onEscape } from "../../browser/onEscape.ts";

/**
 * Which lane's rail shows the list of what is not on the axis: at most one, and none where the lane has
 * nothing to list (`lists`). Escape closes it.
 */
export function useRailList(
  canvas: RefObject<HTMLElement | null>,
  lists: (lane: string) => boolean,
) {
  const [lane, setLane] = useState<string>();
  if (lane !== undefined && !lists(lane)) setLane(undefined);

  useEffect(() => (lane === undefined ? undefined : onEscape(() => setLane(undefined))), [lane]);

  return {
    lane,
    /** `first`: the event that gets the focus. */
    open: (wanted: string, first?: string) => {
      flushSync(() => setLane(wanted));
      if (first === undefined) return;
      canvas.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(first)}"]`)?.focus();
    },
    /** The reader is done with it and stays in the timeline. */
    close: () => {
      setLane(undefined);
      canvas.current?.focus({ preventScroll: true });
    },
    /** The reader has gone on elsewhere. */
    leave: () => setLane(undefined),
  };
}
