import { toCalendarDay } from "../date/day.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { startOf } from "../date/spanOf.ts";

/** How exactly it is known when a visit began: in which month or on which day, in which year only, or less. */
export const EXACTNESSES = ["year", "month", "less"] as const;

export type Exactness = (typeof EXACTNESSES)[number];

/** How exactly the beginning of an EDTF date is known. */
export function exactnessOf(date: string | null): Exactness {
  if (date === null) return "less";
  const { first, last } = startOf(readEdtf(date));
  if (!Number.isFinite(first)) return "less";
  const [from, to] = [toCalendarDay(first), toCalendarDay(last)];
  if (from.year !== to.year) return "less";
  return from.month === to.month ? "month" : "year";
}
