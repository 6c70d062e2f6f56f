import type { DayWindow } from "../../../domain/eventStore/allYears.ts";
import { definitions, drawPeriod, drawTick, type PicturePeriod } from "./drawFrame.ts";
import { drawLane, type PictureLane } from "./drawLane.ts";
import { line } from "./line.ts";
import { AXIS, dayScale, EDGE, HEAD, RIBBON, SIZE, WIDTH, type Means } from "./measures.ts";
import { element, escaped } from "./svgMarkup.ts";

/** px below the lanes */
const FOOT = 34;

/** What a picture shows, with all its words. */
export interface Picture {
  title: string;
  /** What is filtered and which years. */
  subtitle: string;
  foot: string;
  window: DayWindow;
  ticks: readonly { day: number; label: string }[];
  periods: readonly PicturePeriod[];
  lanes: readonly PictureLane[];
}

/** A timeline as an SVG file of its own: every name whole, as high as it needs. Returns its height in px too. */
export function timelinePicture(picture: Picture, { token, faces, measure }: Means) {
  const x = dayScale(picture.window);
  const room = { x, token, faces, measure };
  const lanes = picture.lanes.map((lane) => drawLane(lane, room));
  const top = HEAD + AXIS + RIBBON;
  const tops = lanes.map((_, i) =>
    lanes.slice(0, i).reduce((sum, { height }) => sum + height, top),
  );
  const bottom = top + lanes.reduce((sum, { height }) => sum + height, 0);
  const height = bottom + FOOT;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      "font-family": token("sans"),
      "font-size": SIZE,
      fill: token("ink"),
    },
    element("title", {}, escaped(picture.title)),
    element("style", {}, escaped(faces)),
    definitions(token),
    element("rect", { width: WIDTH, height, fill: token("paper") }),
    line(picture.title, EDGE, 28, {
      "font-size": 20,
      "font-weight": 700,
      "font-family": token("serif"),
    }),
    line(picture.subtitle, EDGE, 47, { fill: token("ink-2") }),
    ...picture.periods.map((period) => drawPeriod(period, { ...room, bottom })),
    ...picture.ticks.map(({ day, label }) => drawTick(x(day), label, bottom, token)),
    ...lanes.map(({ svg: inner }, i) =>
      element("g", { transform: `translate(0 ${tops[i]})` }, inner),
    ),
    line(picture.foot, EDGE, bottom + 22, { fill: token("ink-3"), "font-size": 12 }),
  );
  return { svg, width: WIDTH, height };
}
