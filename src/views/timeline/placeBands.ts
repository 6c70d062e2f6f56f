import type { ContextBand } from "../../domain/context/contextBand.ts";
import type { Day } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf, startOf } from "../../domain/date/spanOf.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Viewport } from "../../state/viewport.ts";

/** Where a band stands, px from the left edge of what is in view. */
export interface PlacedBand {
  band: ContextBand;
  /** All days that its date allows. */
  span: DayWindow;
  inView: boolean;
  /** Of the part in view. */
  left: number;
  right: number;
  /** Where the next band begins, or the view ends. */
  limit: number;
  /** Whether its beginning, its end is in view and has a line: the end only where no other band begins. */
  begins: boolean;
  ends: boolean;
  /** Whether the day of its beginning is known. */
  exact: boolean;
}

/** px; nearer to one another two lines would look like a thick one. */
const LINES_APART = 3;

/** Places the bands of a row, which are in order; what goes on ends at `end`. */
export function placeBands(
  bands: readonly ContextBand[],
  { from, to, width }: Viewport,
  end: Day,
): PlacedBand[] {
  const px = (day: Day) => ((day - from) / (to - from)) * width;
  return bands.map((band, i) => {
    const date = readEdtf(band.date);
    const { first, last } = spanOf(date);
    const start = startOf(date);
    const next = bands[i + 1];
    const nextFrom = next ? spanOf(readEdtf(next.date)).first : Infinity;
    const span = { from: first, to: Math.min(last + 1, nextFrom, end) };
    const limit = Math.min(px(nextFrom), width);
    const left = Math.max(px(span.from), 0);
    const right = Math.min(px(span.to), width);
    return {
      band,
      span,
      inView: right > left,
      left,
      right,
      limit,
      begins: px(span.from) >= 0,
      ends: px(span.to) < width && px(span.to) <= px(nextFrom) - LINES_APART,
      exact: start.first === start.last,
    };
  });
}
