import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Day } from "../../domain/date/day.ts";
import type { CoveredYears } from "../../domain/figures/coveredYears.ts";
import { runningTotal, type TotalPoint } from "../../domain/figures/runningTotal.ts";
import { ofSide } from "./SideCount.tsx";
import { timeScale } from "./timeAxis.ts";
import type { Figures, ShownSide } from "./useFigures.ts";

/** The line of a side in a square of 100 by 100, and where it ends. */
export interface TotalLine {
  shown: ShownSide;
  path: string;
  /** % from the left and from the top. */
  end: { x: number; y: number };
  /** Visits in the line; those that no known date places are not. */
  total: number;
  /** % from the top: where its number stands, clear of the other's. */
  number: number;
}

export interface TotalLines {
  lines: readonly TotalLine[];
  /** Whole numbers of the scale, with their places in % from the top. */
  ticks: readonly { total: number; y: number }[];
}

/** % of the height that a number needs. */
const NUMBER = 20;

/** The running total of each side shown, until the day of the data or, if later, the end of the last date. */
export function totalLines(figures: Figures, updated: Day): TotalLines {
  const { sides, covered } = figures;
  const points = sides.map((side) => runningTotal(ofSide(figures, side)));
  const most = Math.max(1, ...points.map((those) => totalOf(those)));
  const x = timeScale(covered);
  const y = scaleLinear([0, most], [100, 0]).nice();
  const path = line<TotalPoint>(
    ({ day }) => x(day),
    ({ total }) => y(total),
  );
  const lines = sides.map((shown, i): TotalLine => {
    const corners = points[i] ?? [];
    const total = totalOf(corners);
    const until = lastDay(covered, updated, corners);
    const whole = [{ day: covered.window.from, total: 0 }, ...corners, { day: until, total }];
    return {
      shown,
      total,
      path: path(whole) ?? "",
      end: { x: x(until), y: y(total) },
      number: y(total),
    };
  });
  return {
    lines: keptApart(lines),
    ticks: y
      .ticks(3)
      .flatMap((total) => (total > 0 && Number.isInteger(total) ? { total, y: y(total) } : [])),
  };
}

function totalOf(points: readonly TotalPoint[]): number {
  return points[points.length - 1]?.total ?? 0;
}

function lastDay({ window }: CoveredYears, updated: Day, points: readonly TotalPoint[]): Day {
  return Math.min(Math.max(updated, points[points.length - 1]?.day ?? -Infinity), window.to);
}

/** Moves the numbers of two lines that end close together away from each other, within the picture. */
function keptApart(lines: readonly TotalLine[]): TotalLine[] {
  const [upper, lower] = [...lines].sort((a, b) => a.end.y - b.end.y);
  if (!upper || !lower || lower.end.y - upper.end.y >= NUMBER) return [...lines];
  const middle = (upper.end.y + lower.end.y) / 2;
  const top = Math.min(Math.max(middle - NUMBER / 2, 0), 100 - NUMBER);
  return lines.map((one) => ({ ...one, number: one === upper ? top : top + NUMBER }));
}
