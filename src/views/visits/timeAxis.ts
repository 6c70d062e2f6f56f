import { scaleLinear } from "d3-scale";
import { toDay, type Day } from "../../domain/date/day.ts";
import type { CoveredYears } from "../../domain/figures/coveredYears.ts";

/** A UTC day as % of the width of a picture over the years covered. */
export type TimeScale = (day: Day) => number;

/** Places days on a picture; what lies outside the years covered, on its edge. */
export function timeScale({ window }: Pick<CoveredYears, "window">): TimeScale {
  return scaleLinear([window.from, window.to], [0, 100]).clamp(true);
}

/** A year that the axis names; a minor one only where there is room. */
interface YearTick {
  year: number;
  day: Day;
  minor: boolean;
}

/** At most ten named years, at equal and round distances. */
export function yearTicks({ first, last }: Pick<CoveredYears, "first" | "last">): YearTick[] {
  const step = [5, 10, 20, 50, 100].find((years) => (last - first) / years <= 10) ?? 500;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, i) => {
    const year = start + i * step;
    return { year, day: toDay({ year, month: 1, day: 1 }), minor: (year / step) % 2 !== 0 };
  });
}
