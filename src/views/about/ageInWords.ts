import { lengthBetween } from "../../domain/date/lengthBetween.ts";
import { toDay, type CalendarDay } from "../../domain/date/day.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { lengthInWords } from "../../i18n/lengthInWords.ts";

/** How old data of a day (EDTF) are today, in whole months; a clock that is behind them is told, not believed. */
export function ageInWords(updated: string, today: CalendarDay, t: Translate): string {
  const [from, to] = [spanOf(readEdtf(updated)).first, toDay(today)];
  if (to < from) return t("about.copy.clock");
  const { years, months } = lengthBetween(from, to);
  if (years + months === 0) return t("about.copy.new");
  return t("about.copy.age", { length: lengthInWords({ exact: { years, months, days: 0 } }, t) });
}
