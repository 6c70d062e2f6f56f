import type { EdtfDate } from "../../../domain/date/edtf.ts";
import type { Glyph } from "../../../domain/eventStore/eventStore.ts";
import { packRows } from "../../../ui/packRows.ts";
import { drawDates } from "./drawDates.ts";
import { drawRule, RULE_HEIGHT } from "./drawRule.ts";
import { line } from "./line.ts";
import { EDGE, LINE, RAIL, WIDTH, type Room } from "./measures.ts";
import { element } from "./svgMarkup.ts";

/** px between rows, above the first and below the last, and of a lane at least */
const ROW_GAP = 10;
const LANE_PAD = 10;
const LEAST_LANE = 48;
/** px between two names in a row */
const GAP = 12;

export interface PictureEvent {
  date: EdtfDate;
  /** Dates that other sources give. */
  rivals: readonly EdtfDate[];
  /** One line a language. */
  lines: readonly string[];
  bold: boolean;
}

export interface PictureLane {
  name: readonly string[];
  glyph: Glyph;
  /** A token: `side-a`, `side-b` or `ink`. */
  colour: string;
  events: readonly PictureEvent[];
}

/** A lane with every name whole, as high as it needs, px. */
export function drawLane(
  { name, glyph, colour, events }: PictureLane,
  { x, token, measure }: Room,
) {
  const lines = Math.max(1, ...events.map((event) => event.lines.length));
  const rowHeight = lines * LINE + RULE_HEIGHT + ROW_GAP;
  const placed = events.map((event) => {
    const rule = { date: event.date, glyph, colour: token(colour), soft: `soft-${colour}`, x };
    const { left, right, near } = drawDates({ ...rule, top: 0 }, event.rivals, token("paper"));
    const names = event.lines.map((text, n) => (near && n === 0 ? `${text} ≠` : text));
    const width = Math.max(...names.map(measure)) * (event.bold ? 1.08 : 1);
    // A name that would leave the picture ends at its edge.
    const at = Math.max(RAIL + 4, Math.min(left, WIDTH - EDGE - width));
    return { event, names, rule, at, left: Math.min(left, at), right: Math.max(right, at + width) };
  });
  const sorted = [...placed].sort((a, b) => a.left - b.left);
  const rows = packRows(sorted, GAP);
  const height = Math.max(
    LEAST_LANE,
    name.length * LINE + 2 * LANE_PAD,
    (Math.max(-1, ...rows) + 1) * rowHeight + 2 * LANE_PAD - ROW_GAP,
  );
  const drawn = sorted.map(({ event, names, rule, at }, i) => {
    const top = LANE_PAD + (rows[i] ?? 0) * rowHeight;
    const written = names.map((text, n) =>
      line(text, at, top + (n + 1) * LINE - 4, {
        // A ground of paper, so that no line crosses the name.
        stroke: token("paper"),
        "stroke-width": 3,
        "paint-order": "stroke",
        ...(event.bold && { "font-weight": 600 }),
      }),
    );
    const dates = { ...rule, top: top + names.length * LINE + 1 };
    return [...written, drawDates(dates, event.rivals, token("paper")).svg].join("");
  });
  const mark = drawRule({
    date: { kind: "single", year: 1970, month: 1, day: 1 },
    glyph,
    colour: token(colour),
    soft: "",
    x: (day) => EDGE + 5 + day,
    top: LANE_PAD + 4,
  });
  const svg = [
    element("path", { d: `M0 0H${WIDTH}`, stroke: token("rule") }),
    mark.svg,
    ...name.map((text, n) =>
      line(text, EDGE + 20, LANE_PAD + (n + 1) * LINE - 4, n === 0 ? { "font-weight": 600 } : {}),
    ),
    element("g", { "clip-path": "url(#time)" }, ...drawn),
  ].join("");
  return { svg, height };
}
