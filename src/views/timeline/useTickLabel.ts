import { useCallback } from "react";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import { tickInWords } from "../../i18n/tickInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import type { Tick } from "../../vis/axis.ts";

/** Words of the axis. The spare years after the last event hold labels; nothing is known of them. */
export function useTickLabel(whole: DayWindow): (tick: Tick) => string {
  const { t } = useLanguage();
  const last = lastYear(whole);
  return useCallback((tick: Tick) => (tick.year > last ? "" : tickInWords(tick, t)), [t, last]);
}
