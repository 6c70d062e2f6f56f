import type { RangeItem } from "./rangeItem.ts";

/** What is used of vis's item for a stretch of time. px are those of the timeline's centre. */
export interface VisRangeItem {
  data: RangeItem;
  dom: { box: HTMLElement; content: HTMLElement } | null;
  /** The lane; `width` is the centre's. */
  parent: { width: number } | null;
  /** Of the label. */
  props: { content: { width: number } };
  conversion: { toScreen: (ms: number) => number };
  /** What the rows are packed by. */
  left: number;
  width: number;
  height: number;
  repositionX(limitSize?: boolean): void;
}

type Constructor = new (data: RangeItem, conversion: object, options: object) => VisRangeItem;

/** The parts that vis-timeline exports beside the widget; its types leave them out. */
export interface VisParts {
  components: {
    ItemSet: { types: Record<string, Constructor> };
    items: { RangeItem: Constructor };
  };
}
