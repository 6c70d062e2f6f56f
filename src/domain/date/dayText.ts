import type { CalendarDay } from "./day.ts";

/** A day as EDTF and ISO 8601 write it: 1990-04-07. */
export function dayText({ year, month, day }: CalendarDay): string {
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
