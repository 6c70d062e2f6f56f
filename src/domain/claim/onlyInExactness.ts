import type { EdtfDate } from "../date/edtf.ts";
import { holdsDate } from "./holdsDate.ts";

/** Whether dates differ in nothing but how exact they are: of any two, one holds the other. */
export function onlyInExactness(dates: readonly EdtfDate[]): boolean {
  return dates.every((a, i) => dates.slice(i + 1).every((b) => holdsDate(a, b) || holdsDate(b, a)));
}
