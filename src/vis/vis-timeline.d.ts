import type { LaneSet } from "./orderLanes.ts";
import type { VisParts } from "./visParts.ts";

declare module "vis-timeline/esnext" {
  /** Exported beside the widget, but left out of its types. */
  export const timeline: VisParts & { components: { ItemSet: { prototype: LaneSet } } };

  interface Timeline {
    /** Whether its first drawing need not look for the window in which all items fit, for which it draws twice. */
    initialFitDone: boolean;
    /** What draws lanes and items. */
    itemSet: LaneSet;
    /** Draws at once; `redraw` does so in the next frame. */
    _redraw(): void;
  }
}
