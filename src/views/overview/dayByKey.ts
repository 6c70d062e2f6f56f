import { toCalendarDay, toDay, type Day } from "../../domain/date/day.ts";

/** How many years a key goes; an arrow with Shift five times as many. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["PageDown", -5],
  ["PageUp", 5],
]);

/** Where a key moves an end of the window that is at a day; infinite for Home and End, undefined for other keys. */
export function dayByKey(day: Day, key: string, shift: boolean): Day | undefined {
  if (key === "Home") return -Infinity;
  if (key === "End") return Infinity;
  const years = YEARS.get(key);
  if (years === undefined) return undefined;
  const date = toCalendarDay(day);
  return toDay({ ...date, year: date.year + (shift && Math.abs(years) === 1 ? 5 * years : years) });
}
