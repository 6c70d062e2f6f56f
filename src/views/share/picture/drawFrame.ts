import type { DayWindow } from "../../../domain/eventStore/allYears.ts";
import { line } from "./line.ts";
import { AXIS, EDGE, HEAD, RAIL, RIBBON, SIZE, WIDTH, type Means, type Room } from "./measures.ts";
import { element } from "./svgMarkup.ts";

export interface PicturePeriod extends DayWindow {
  /** The longest first: what fits is printed. */
  names: readonly string[];
  suspended: boolean;
}

/** The soft ends of a year, the hatch of the suspension, and the part where time is drawn. */
export function definitions(token: Means["token"]): string {
  const soft = ["ink", "side-a", "side-b"].map((name) =>
    element(
      "linearGradient",
      { id: `soft-${name}` },
      ...[0, 32, 68, 100].map((at) =>
        element("stop", {
          offset: `${at}%`,
          "stop-color": token(name),
          "stop-opacity": at === 0 || at === 100 ? 0 : 1,
        }),
      ),
    ),
  );
  const hatch = element(
    "pattern",
    {
      id: "hatch",
      width: 7,
      height: 7,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    element("path", { d: "M0 0v7", stroke: token("ink"), "stroke-opacity": 0.25 }),
  );
  const clip = element(
    "clipPath",
    { id: "time" },
    element("rect", { x: RAIL, y: 0, width: WIDTH - RAIL - EDGE / 2, height: 100_000 }),
  );
  return element("defs", {}, ...soft, hatch, clip);
}

/** A period in the strip below the years, the suspended one hatched through all lanes. */
export function drawPeriod(
  period: PicturePeriod,
  { x, token, measure, bottom }: Room & { bottom: number },
): string {
  const left = Math.max(x(period.from), RAIL);
  const right = Math.min(x(period.to), WIDTH - EDGE / 2);
  if (right <= left) return "";
  const top = HEAD + AXIS;
  const box = { x: left, y: top, width: right - left, height: RIBBON };
  const ground = period.suspended ? token("ink") : token("sheet");
  const fill = period.suspended ? token("paper") : token("ink");
  return [
    element("rect", { ...box, fill: ground }),
    period.suspended
      ? element("rect", {
          ...box,
          y: top + RIBBON,
          height: bottom - top - RIBBON,
          fill: "url(#hatch)",
        })
      : "",
    element("path", { d: `M${left} ${top}V${bottom}`, stroke: token("ink") }),
    nameIn(period, { left, right, y: top + 16, fill }, measure),
  ].join("");
}

/** px of small type */
const SMALL = 12;

/** The longest name that fits between two px; in small type in the middle if even the shortest hardly does. */
function nameIn(
  { names }: PicturePeriod,
  { left, right, y, fill }: { left: number; right: number; y: number; fill: string },
  measure: Means["measure"],
): string {
  const room = right - left;
  const name = names.find((one) => measure(one) * 1.08 + 8 < room);
  if (name !== undefined) return line(name, left + 4, y, { "font-weight": 600, fill });
  const shortest = names.at(-1);
  if (shortest === undefined || (measure(shortest) * SMALL) / SIZE > room) return "";
  return line(shortest, (left + right) / 2, y, {
    "font-size": SMALL,
    "text-anchor": "middle",
    fill,
  });
}

/** A line of the axis and its year. */
export function drawTick(x: number, label: string, bottom: number, token: Means["token"]): string {
  const top = HEAD + AXIS + RIBBON;
  return [
    element("path", { d: `M${x} ${top}V${bottom}`, stroke: token("rule") }),
    label && line(label, x + 3, HEAD + 17, { "font-weight": 600 }),
  ].join("");
}
