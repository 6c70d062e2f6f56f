import { isoDate } from "../date/isoDate.ts";
import type { CslDate } from "./cslItem.ts";

/** `2024-01-12`, as far as it is known. */
export function isoOfCsl({ "date-parts": [[year, month, day]] }: CslDate): string {
  return isoDate({ year, month, day });
}
