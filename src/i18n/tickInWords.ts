import type { Translate } from "./createI18n.ts";

interface TickDate {
  year: number;
  /** 1–12 */
  month: number;
  /** The first that is seen. */
  first?: boolean;
}

/** A line of the axis: a January is its year, another month bears the year only where it is the first. */
export function tickInWords({ year, month, first }: TickDate, t: Translate): string {
  if (month === 1) return t("axis.year", { year });
  const name = t(`axis.month.${month as 1}`);
  return first ? t("axis.monthOfYear", { month: name, year }) : name;
}
