import { readEdtf } from "../date/parseEdtf.ts";
import type { CslDate } from "./cslItem.ts";

/** A date no more precise than it is known; undefined where there is no single one that a citation could give. */
export function toCslDate(edtf: string | null): CslDate | undefined {
  if (edtf === null) return undefined;
  const date = readEdtf(edtf);
  if (date.kind !== "single" || date.qualifier || date.unknown?.startsWith("year"))
    return undefined;
  const { year, month, day } = date;
  if (month === undefined) return { "date-parts": [[year]] };
  return { "date-parts": [day === undefined ? [year, month] : [year, month, day]] };
}
