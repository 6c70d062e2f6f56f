import { toCalendarDay } from "../date/day.ts";
import { decadeOfYear } from "../date/decadeOfYear.ts";
import { parseEdtf } from "../date/parseEdtf.ts";
import { startOf } from "../date/spanOf.ts";

const UNDATED = "events/undated.json";

/** The file that an event of this date (EDTF) belongs to: the decade of its possible beginning, or undated. */
export function fileOf(date: string | null): string {
  const parsed = date === null ? undefined : parseEdtf(date);
  if (!parsed || "problem" in parsed) return UNDATED;
  const { first, last } = startOf(parsed.date);
  const { year } = toCalendarDay(Number.isFinite(first) ? first : last);
  return `events/${decadeOfYear(year)}s.json`;
}
