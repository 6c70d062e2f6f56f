import type { Translate } from "./createI18n.ts";

/** From the first to the last year, both included; a single year as that. */
export function yearsInWords({ from, to }: { from: number; to: number }, t: Translate): string {
  return from === to ? t("date.year", { year: from }) : t("date.years", { from, to });
}
