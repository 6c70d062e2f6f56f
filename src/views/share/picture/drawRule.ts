import { coreOf, drawnSpan } from "../../../domain/date/drawnSpan.ts";
import type { EdtfDate } from "../../../domain/date/edtf.ts";
import { shapesOf, type Shape } from "../../../domain/date/shapesOf.ts";
import type { Glyph } from "../../../domain/eventStore/eventStore.ts";
import { GLYPH_SHAPES } from "../../../ui/glyphShapes.ts";
import { element } from "./svgMarkup.ts";

/** px of a mark, of an open date's tail and from one to the other */
const MARK = 9;
const TAIL = 26;
const TAIL_GAP = 6;
/** px below the name, from the top of the rule to its foot */
export const RULE_HEIGHT = 8;

/** A date and how it is drawn. */
export interface Ruled {
  date: EdtfDate;
  glyph: Glyph;
  colour: string;
  /** id of the soft gradient of this colour */
  soft: string;
  /** px of a UTC day's beginning */
  x: (day: number) => number;
  /** px of the rule's top */
  top: number;
  /** The ground, where the date is one that some source gives and that is not used: its shape is hollow. */
  hollow?: string;
}

/** A drawn date; all in px across. */
export interface Rule {
  /** With the tail of an open date. */
  left: number;
  right: number;
  /** Without it. */
  middle: number;
  svg: string;
}

/** Where a date is drawn, and what draws it: the shapes of docs/design.md, for a file. */
export function drawRule({ date, glyph, colour, soft, x, top, hollow }: Ruled): Rule {
  const span = drawnSpan(date);
  const [left, right] = [x(span.first), x(span.last + 1)];
  const shapes = shapesOf(date);
  const dash = shapes.includes("doubtful") ? "4 2" : undefined;
  const pen = { stroke: colour, fill: "none", "stroke-width": 2, "stroke-dasharray": dash };
  const core = coreOf(date);
  const box = { left, right, top };
  const parts = shapes.map((shape) => {
    if (shape === "since" || shape === "until") return tail(shape, box, colour);
    if (shape === "duration") return duration(box, core && [x(core.first), x(core.last + 1)], pen);
    return single(shape, box, { glyph, colour, soft, pen, hollow });
  });
  const least = shapes[0] === "one-of" ? 18 : MARK;
  const [from, to] = [left - 1, Math.max(right, left + least)];
  return {
    left: shapes.includes("until") ? from - TAIL_GAP - TAIL : from,
    right: shapes.includes("since") ? to + TAIL_GAP + TAIL : to,
    middle: (from + to) / 2,
    svg: parts.join(""),
  };
}

interface Box {
  left: number;
  right: number;
  top: number;
}

interface Ink {
  glyph: Glyph;
  colour: string;
  soft: string;
  pen: Readonly<Record<string, string | number | undefined>>;
  hollow: string | undefined;
}

function single(
  shape: Shape,
  { left, right, top }: Box,
  { glyph, colour, soft, pen, hollow }: Ink,
): string {
  const body = hollow === undefined ? { fill: colour } : { fill: hollow, stroke: colour };
  const dash = pen["stroke-dasharray"];
  const middle = top + RULE_HEIGHT / 2;
  if (shape === "day") {
    const at = `translate(${px((left + right - MARK) / 2)} ${px(top - 1)}) scale(${MARK / 10})`;
    const broken = dash === undefined ? body : { ...pen, "stroke-dasharray": "3 2" };
    return element("path", { d: GLYPH_SHAPES[glyph], transform: at, ...broken });
  }
  if (shape === "days") return bar(left, Math.max(right, left + 8), top, body);
  if (shape === "month") {
    const end = Math.max(right, left + MARK);
    // As on the page: on the bar of its year an open bracket would not be seen.
    if (hollow !== undefined) return bar(left, end, top, body);
    return element("path", { d: `M${px(left + 1)} ${top}v6h${px(end - left - 2)}v-6`, ...pen });
  }
  if (shape === "one-of") {
    const end = Math.max(right, left + 18);
    const square = { y: top, width: 7, height: 7, ...body };
    return [
      element("rect", { x: px(left), ...square }),
      element("rect", { x: px(end - 7), ...square }),
      element("path", { d: `M${px(left)} ${middle}H${px(end)}`, stroke: colour }),
    ].join("");
  }
  if (shape === "year" || shape === "decade" || shape === "century")
    return dash === undefined
      ? bar(left, right, top, hollow === undefined ? { fill: `url(#${soft})` } : body)
      : element("path", { d: `M${px(left)} ${middle}H${px(right)}`, ...pen, "stroke-width": 6 });
  return "";
}

/** Solid while it certainly lasts, dotted over the days on which it may begin or end, a post at each end. */
function duration(
  { left, right, top }: Box,
  core: readonly [number, number] | undefined,
  pen: Ink["pen"],
): string {
  const end = Math.max(right, left + MARK);
  const middle = top + RULE_HEIGHT / 2;
  const line = (from: number, to: number) => `M${px(from)} ${middle}H${px(to)}`;
  return [
    element("path", { d: `M${px(left + 1)} ${top}v8M${px(end - 1)} ${top}v8`, ...pen }),
    element("path", { d: line(left, end), ...pen, "stroke-dasharray": "2 3" }),
    core && core[1] > core[0] ? element("path", { d: line(...core), ...pen }) : "",
  ].join("");
}

/** An open date's dotted tail. */
function tail(shape: "since" | "until", { left, right, top }: Box, colour: string): string {
  const from = shape === "since" ? Math.max(right, left + MARK) + TAIL_GAP : left - TAIL_GAP - TAIL;
  const y = top + RULE_HEIGHT / 2;
  const pen = { stroke: colour, "stroke-width": 1.5, "stroke-dasharray": "1.5 3" };
  return element("path", { d: `M${px(from)} ${y}h${TAIL}`, ...pen });
}

function bar(left: number, right: number, top: number, fill: Record<string, string>): string {
  return element("rect", { x: px(left), y: top + 1, width: px(right - left), height: 6, ...fill });
}

/** To a tenth: finer than any printer, and a shorter file. */
function px(value: number): number {
  return Math.round(value * 10) / 10;
}
