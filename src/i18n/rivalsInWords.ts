import type { RivalDate } from "../domain/claim/rivalDates.ts";
import type { Translate } from "./createI18n.ts";
import { dateInWords } from "./dateInWords.ts";

/**
 * The date in use with those of other sources: "7 April 1990; another source, 5 April 1990"; where none is
 * used, "no date; not used: 5 April 1990". `used` in words; without rivals it stands alone.
 */
export function rivalsInWords(
  used: string | null,
  rivals: readonly RivalDate[],
  t: Translate,
  others = rivals.map(({ date }) => dateInWords(date, t)),
): string {
  const date = used ?? t("date.none");
  if (rivals.length === 0) return date;
  const list = { date, others: others.join(t("claims.or")) };
  return used === null
    ? t("claims.noneUsed", list)
    : t("claims.another", { ...list, count: countSources(rivals) });
}

/** The dates of other sources beside the one in use (EDTF), or where none is used. */
export function othersInWords(
  used: string | null,
  rivals: readonly RivalDate[],
  t: Translate,
): string {
  const others = rivals.map(({ date }) => dateInWords(date, t)).join(t("claims.or"));
  return used === null
    ? t("claims.notUsed", { others })
    : t("claims.listed", { count: countSources(rivals), others });
}

/** How many sources give a date that is not used. */
function countSources(rivals: readonly RivalDate[]): number {
  return rivals.reduce((sum, { sources }) => sum + sources, 0);
}
