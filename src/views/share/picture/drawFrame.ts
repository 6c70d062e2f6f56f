import type { DayWindow } from "../../../domain/eventStore/allYears.ts";
import { line } from "./line.ts";
import { AXIS, EDGE, HEAD, RAIL, RIBBON, WIDTH, type Means, type Room } from "./measures.ts";
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
  const name = period.names.find((one) => measure(one) * 1.08 + 8 < right - left);
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
    name !== undefined
      ? line(name, left + 4, top + 16, {
          "font-weight": 600,
          fill: period.suspended ? token("paper") : token("ink"),
        })
      : "",
  ].join("");
}

/** A line of the axis and its year. */
export function drawTick(x: number, label: string, bottom: number, token: Means["token"]): string {
  const top = HEAD + AXIS + RIBBON;
  return [
    element("path", { d: `M${x} ${top}V${bottom}`, stroke: token("rule") }),
    label && line(label, x + 3, HEAD + 17, { "font-weight": 600 }),
  ].join("");
}
