import { toCalendarDay } from "../date/day.ts";
import { decadeOfYear } from "../date/decadeOfYear.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { startOf } from "../date/spanOf.ts";

/** The first year of the decade in which an EDTF date certainly begins; null where it can begin in several, or is none. */
export function decadeOf(date: string | null): number | null {
  if (date === null) return null;
  const { first, last } = startOf(readEdtf(date));
  if (!Number.isFinite(first)) return null;
  const [from, to] = [
    decadeOfYear(toCalendarDay(first).year),
    decadeOfYear(toCalendarDay(last).year),
  ];
  return from === to ? from : null;
}
