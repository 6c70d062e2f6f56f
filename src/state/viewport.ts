import { createStore, type StoreApi } from "zustand/vanilla";
import type { DayWindow } from "../domain/eventStore/allYears.ts";

/** What the timeline shows at this moment of a pan: fractional UTC days, and px. */
export interface Viewport extends DayWindow {
  width: number;
}

/**
 * Follows the timeline frame by frame, apart from the state: the parts that move along listen here, and
 * the rest of the page is not drawn again for every frame. null until the timeline is drawn.
 */
export type ViewportStore = StoreApi<{ viewport: Viewport | null }>;

/** One for each page on which the events are explored. */
export function createViewportStore(): ViewportStore {
  return createStore(() => ({ viewport: null }));
}

/** Tells those who listen where the timeline is now, if it has moved. */
export function showViewport(store: ViewportStore, next: Viewport): void {
  const { viewport } = store.getState();
  const same =
    viewport?.from === next.from && viewport.to === next.to && viewport.width === next.width;
  if (!same) store.setState({ viewport: next });
}
