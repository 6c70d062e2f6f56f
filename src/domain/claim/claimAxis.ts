import { toCalendarDay, toDay, type Day } from "../date/day.ts";
import type { Span } from "../date/spanOf.ts";

/** A short axis that all claims of a date fit on. */
export interface ClaimAxis {
  unit: "day" | "month" | "year";
  /** The first day shown. */
  from: Day;
  /** The day after the last shown. */
  to: Day;
  /** First days of the units. */
  ticks: readonly Day[];
}

/** days: with more, the axis counts months, then years */
const LONGEST = { day: 45, month: 900 } as const;

/** days that an axis of days shows at least, so that two claims side by side do not look far apart */
const SHORTEST = 12;

/** The axis of some claims, drawn as spans without open ends; at least one. */
export function claimAxis(spans: readonly Span[]): ClaimAxis {
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const length = last - first + 1;
  if (length <= LONGEST.day) {
    const margin = Math.max(3, Math.ceil((SHORTEST - length) / 2));
    const from = first - margin;
    const to = last + 1 + margin;
    return { unit: "day", from, to, ticks: Array.from({ length: to - from }, (_, i) => from + i) };
  }
  const unit = length <= LONGEST.month ? "month" : "year";
  // A unit to spare on both sides.
  return { unit, ...within(unit, unitOf(unit, first) - 1, unitOf(unit, last) + 2) };
}

/** Months or years counted from the year 0. */
function unitOf(unit: "month" | "year", day: Day): number {
  const { year, month } = toCalendarDay(day);
  return unit === "year" ? year : year * 12 + month - 1;
}

function startOfUnit(unit: "month" | "year", count: number): Day {
  if (unit === "year") return toDay({ year: count, month: 1, day: 1 });
  return toDay({ year: Math.floor(count / 12), month: (count % 12) + 1, day: 1 });
}

/** px between two ticks are enough if there are no more than these. */
const MOST_TICKS = 40;

function within(unit: "month" | "year", begin: number, end: number) {
  const every = Math.ceil((end - begin) / MOST_TICKS);
  const counts = Array.from(
    { length: Math.floor((end - begin - 1) / every) + 1 },
    (_, i) => begin + i * every,
  );
  return {
    from: startOfUnit(unit, begin),
    to: startOfUnit(unit, end),
    ticks: counts.map((count) => startOfUnit(unit, count)),
  };
}
