import type { VisEvent } from "../src/vis/visEvent.ts";

/** An event of one day, as the widget draws it, with nothing to be said of it. */
export const plainEvent: VisEvent = {
  id: "event",
  lane: "relations",
  span: { first: 0, last: 0 },
  shapes: ["day"],
  rivals: [],
  glyph: "diamond",
  side: undefined,
  landmark: false,
  label: () => [],
  name: () => "",
};
