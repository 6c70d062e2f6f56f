import type { EdtfDate } from "../domain/date/edtf.ts";
import type { Translate } from "./createI18n.ts";

/**
 * Dates in words without their year, "7 April", for a label that stands over an axis with years on it;
 * none unless all are days or months of one year and free of doubt.
 */
export function datesWithoutYear(dates: readonly EdtfDate[], t: Translate): string[] | undefined {
  const [first] = dates;
  const words = dates.flatMap((date) => {
    if (date.kind !== "single" || first?.kind !== "single" || date.year !== first.year) return [];
    if (date.month === undefined || date.unknown || date.qualifier) return [];
    const month = t(`date.monthName.${date.month as 1}`);
    return date.day === undefined ? month : t("claims.dayOfMonth", { month, day: date.day });
  });
  return words.length === dates.length ? words : undefined;
}
