/** What is measured, in the order of the table: unit, name, and how it is measured. */
export const FIGURES = {
  bytesLive: {
    unit: "kB",
    name: "on the wire until the live timeline",
    meaning:
      "brotli, headers included, of everything that had arrived when the live timeline was first painted",
  },
  bytes: {
    unit: "kB",
    name: "on the wire in all",
    meaning:
      "the same once the page had been at rest for a second; with us all texts in both languages, and what printing needs",
  },
  fcp: {
    unit: "ms",
    name: "first contentful paint",
    meaning: "as the browser reports it",
  },
  content: {
    unit: "ms",
    name: "first paint of the real content",
    meaning: "the first frame with the name of an event in the window",
  },
  detailByLink: {
    unit: "ms",
    name: "an event’s detail, by its link",
    meaning:
      "from the navigation to an address that names the event until its text is painted in the window",
  },
  detailByPress: {
    unit: "ms",
    name: "an event’s detail, by pressing its name",
    meaning:
      "the same from the plain address, the name being pressed in the first frame in which it is painted",
  },
  live: {
    unit: "ms",
    name: "live timeline drawn",
    meaning: "the first frame with a name of the timeline that can be moved",
  },
  usable: {
    unit: "ms",
    name: "live timeline usable",
    meaning:
      "from the navigation until the event that is pressed in that first frame is painted as the chosen one",
  },
  blocked: {
    unit: "ms",
    name: "blocked after the first paint",
    meaning:
      "of every task after the first contentful paint, until the page is at rest, what is over 50 ms, added up",
  },
  blockedAll: {
    unit: "ms",
    name: "blocked in all",
    meaning:
      "the same from the navigation on: what a page computes before its first paint counts too",
  },
  longest: {
    unit: "ms",
    name: "longest task after the first paint",
    meaning: "the longest that a reader may have to wait for any answer",
  },
  earlyAnswer: {
    unit: "ms",
    name: "answer to a press at the first paint",
    meaning:
      "from the press of `detailByPress` until its answer is painted; only where the live timeline had not come by then",
  },
  betweenAnswer: {
    unit: "ms",
    name: "answer to a press just before the live timeline",
    meaning:
      "once the page’s script has started and before the timeline is live: from pressing a name until the event’s title is painted in the panel",
  },
  gone: {
    unit: "ms",
    name: "text out of sight after that",
    meaning:
      "how long the text that was opened by `detailByPress` could not be read again, when the page’s script took over",
  },
  filter: {
    unit: "ms",
    name: "filter to paint",
    meaning:
      "from unticking or ticking a lane until the last change of the timeline is painted, median of four",
  },
  panP50: {
    unit: "ms",
    name: "pan, frame p50",
    meaning: "between frames while the timeline is dragged to and fro by the mouse",
  },
  panP95: {
    unit: "ms",
    name: "pan, frame p95",
    meaning: "the same, all but the slowest twentieth",
  },
  zoomP50: {
    unit: "ms",
    name: "zoom, frame p50",
    meaning: "between frames while Ctrl and the wheel zoom in and out",
  },
  zoomP95: {
    unit: "ms",
    name: "zoom, frame p95",
    meaning: "the same, all but the slowest twentieth",
  },
  heap: {
    unit: "MB",
    name: "JavaScript heap",
    meaning: "after garbage collection, with the page at rest",
  },
} as const satisfies Record<string, { unit: "kB" | "ms" | "MB"; name: string; meaning: string }>;

export type Figure = keyof typeof FIGURES;

/** Figures of one load, or of several together. */
export type Figures = Partial<Record<Figure, number>>;

export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];
