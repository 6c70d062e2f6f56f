import { useCallback } from "react";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import type { Tick } from "../../vis/axis.ts";

/** Words of the axis. The spare years after the last event hold labels; nothing is known of them. */
export function useTickLabel(whole: DayWindow): (tick: Tick) => string {
  const { t } = useLanguage();
  const last = lastYear(whole);
  return useCallback(
    ({ year, month, first }: Tick) => {
      if (year > last) return "";
      if (first && month !== 1)
        return t("axis.monthOfYear", { month: t(`axis.month.${month as 1}`), year });
      return month === 1 ? t("axis.year", { year }) : t(`axis.month.${month as 1}`);
    },
    [t, last],
  );
}
