import type { VisParts } from "./visParts.ts";

declare module "vis-timeline/esnext" {
  /** Exported beside the widget, but left out of its types. */
  export const timeline: VisParts;
}
