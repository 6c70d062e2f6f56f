import { useState } from "react";
import { useStore } from "zustand";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import type { ViewportStore } from "../../state/viewport.ts";

/**
 * What the timeline shows at this moment, fractional UTC days; the state's window where the timeline does
 * not follow, since it has yet to be drawn or has stopped. Whichever changed last is the newer.
 */
export function useShownWindow(live: ViewportStore): DayWindow {
  const wanted = useSelector(windowInView);
  const { viewport } = useStore(live);
  const [last, setLast] = useState({ wanted, viewport, shown: wanted });
  if (last.wanted === wanted && last.viewport === viewport) return last.shown;
  const shown = viewport && last.viewport !== viewport ? viewport : wanted;
  setLast({ wanted, viewport, shown });
  return shown;
}
