import { toDay } from "../date/day.ts";
import { firstYear, lastYear, type DayWindow } from "../eventStore/allYears.ts";
import { decadeOfYear } from "../date/decadeOfYear.ts";

/** The years that the store tells of, from its first event to its last, whatever is filtered. */
export interface CoveredYears {
  first: number;
  last: number;
  /** First year of each decade. */
  decades: readonly number[];
  /** From the first day of the first year to the day after the last of the last. */
  window: DayWindow;
}

/** What the window of all years covers without its spare years. */
export function coveredYears(whole: DayWindow): CoveredYears {
  const first = firstYear(whole);
  const last = lastYear(whole);
  const start = decadeOfYear(first);
  const count = (decadeOfYear(last) - start) / 10 + 1;
  return {
    first,
    last,
    decades: Array.from({ length: count }, (_, i) => start + 10 * i),
    window: {
      from: toDay({ year: first, month: 1, day: 1 }),
      to: toDay({ year: last + 1, month: 1, day: 1 }),
    },
  };
}
