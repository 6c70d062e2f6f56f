import type { VisParts } from "./disputedItem.ts";

declare module "vis-timeline/esnext" {
  /** Exported beside the widget, but left out of its types. */
  export const timeline: VisParts;
}
