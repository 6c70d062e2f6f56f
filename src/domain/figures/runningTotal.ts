import type { Day } from "../date/day.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { startOf } from "../date/spanOf.ts";
import type { TimelineEvent } from "../event/event.ts";
import { isPlaced } from "./isPlaced.ts";

/** How many visits there have been by the beginning of a UTC day; a fraction on a slope. */
export interface TotalPoint {
  day: Day;
  total: number;
}

/**
 * The running total as the corners of straight lines from 0 at its first to all at its last. A visit whose day
 * is known is a step on that day; one known no better than by month or year a slope over all of it, for it lies
 * somewhere in there. What no date places is left out.
 */
export function runningTotal(visits: readonly Pick<TimelineEvent, "date">[]): TotalPoint[] {
  /** What changes on a day: a step, or how many visits a day the slope rises by. */
  const turns = new Map<Day, { step: number; slope: number; open: number }>();
  const turn = (day: Day, step: number, slope: number, open: number) => {
    const at = turns.get(day) ?? { step: 0, slope: 0, open: 0 };
    turns.set(day, { step: at.step + step, slope: at.slope + slope, open: at.open + open });
  };
  for (const { date } of visits.filter(isPlaced)) {
    const { first, last } = startOf(readEdtf(date));
    const days = last + 1 - first;
    if (days === 1) {
      turn(first, 1, 0, 0);
    } else {
      turn(first, 0, 1 / days, 1);
      turn(last + 1, 0, -1 / days, -1);
    }
  }

  const points: TotalPoint[] = [];
  let [total, slope, open, day] = [0, 0, 0, 0];
  for (const [next, change] of [...turns].sort(([a], [b]) => a - b)) {
    total += slope * (next - day);
    open += change.open;
    // Between slopes the total is whole; what floating point adds to it would grow.
    if (open === 0) total = Math.round(total);
    points.push({ day: next, total });
    if (change.step > 0) {
      total += change.step;
      points.push({ day: next, total });
    }
    slope = open === 0 ? 0 : slope + change.slope;
    day = next;
  }
  return points;
}
