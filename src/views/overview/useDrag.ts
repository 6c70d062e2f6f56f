import { useRef, type PointerEvent } from "react";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";

/** A drag by mouse, pen or finger: `onMove` is told the window it began with and the px since. */
export function useDrag(onMove: (start: DayWindow, px: number) => void) {
  const store = useTimelineStore();
  const drag = useRef<{ pointer: number; x: number; start: DayWindow }>(undefined);
  const end = ({ pointerId }: PointerEvent) => {
    if (drag.current?.pointer === pointerId) drag.current = undefined;
  };
  return {
    onPointerDown: ({ button, pointerId, clientX, currentTarget }: PointerEvent<HTMLElement>) => {
      if (drag.current || button !== 0) return;
      currentTarget.setPointerCapture(pointerId);
      drag.current = { pointer: pointerId, x: clientX, start: windowInView(store.getState()) };
    },
    onPointerMove: ({ pointerId, clientX }: PointerEvent) => {
      const { current } = drag;
      if (current?.pointer === pointerId) onMove(current.start, clientX - current.x);
    },
    onPointerUp: end,
    // The finger turned out to scroll the page: nothing was dragged.
    onPointerCancel: (event: PointerEvent) => {
      if (drag.current?.pointer === event.pointerId) onMove(drag.current.start, 0);
      end(event);
    },
  };
}
