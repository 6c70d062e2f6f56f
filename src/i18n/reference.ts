import type { CslDate } from "../domain/cite/cslItem.ts";
import type { Translate } from "./createI18n.ts";

/** A stretch of a formatted reference; whoever prints it sets the slanted ones in italics. */
export interface ReferencePart {
  text: string;
  italic?: true;
}

/** A reference without its italics, to copy as plain text. */
export function plainReference(parts: readonly ReferencePart[]): string {
  return parts.map(({ text }) => text).join("");
}

/** A date in words by the pattern for a full date or for a month; a year stands as it is. */
export function referenceDate(
  { "date-parts": [[year, month, day]] }: CslDate,
  t: Translate,
  order: "monthDayYear" | "yearMonthDay",
): string {
  if (month === undefined) return String(year);
  const name = t(`date.monthName.${month as 1}`);
  if (day !== undefined) return t(`citation.${order}`, { year, month: name, day });
  const short = order === "monthDayYear" ? "monthYear" : "yearMonth";
  return t(`citation.${short}`, { year, month: name });
}

/** Whether a title ends in a sign that ends a sentence, in either script, quoted or not: no full stop follows it. */
export function endsSentence(title: string): boolean {
  return /[.!?。！？][”’]?$/.test(title);
}
