import { toCalendarDay, toDay, type Day } from "../date/day.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { EventStore } from "./eventStore.ts";

/** A stretch of time in UTC days, from the start of `from` to the start of `to`. */
export interface DayWindow {
  from: Day;
  to: Day;
}

/** Spare years after the last event: room for its label. */
const SPARE_YEARS = 5;

/** The window that shows the whole store: first year − 1 to last year + 5, both full years. */
export function allYears({ events, file }: Pick<EventStore, "events" | "file">): DayWindow {
  const days = events
    .flatMap(({ date }) => {
      if (date === null) return [];
      const { first, last } = spanOf(readEdtf(date));
      return [first, last];
    })
    .filter(Number.isFinite);
  const reference = days.length > 0 ? days : [spanOf(readEdtf(file.updated)).last];
  const first = toCalendarDay(Math.min(...reference)).year;
  const last = toCalendarDay(Math.max(...reference)).year;
  return {
    from: toDay({ year: first - 1, month: 1, day: 1 }),
    to: toDay({ year: last + SPARE_YEARS + 1, month: 1, day: 1 }),
  };
}

/** The year of the first event in a window of all years. */
export function firstYear(whole: DayWindow): number {
  return toCalendarDay(whole.from).year + 1;
}

/** The year of the last event in a window of all years. */
export function lastYear(whole: DayWindow): number {
  return toCalendarDay(whole.to).year - SPARE_YEARS - 1;
}

/** How far one can pan and zoom out: all years and one more on each side. */
export function bounds(whole: DayWindow): DayWindow {
  return { from: whole.from - 366, to: whole.to + 366 };
}
