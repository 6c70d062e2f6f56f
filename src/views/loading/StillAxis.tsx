import { toDay } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import { bounds, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Period } from "../../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { shownLangs, tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { fittingPeriod } from "../../ui/fittingPeriod.ts";
import { WIDTH } from "./layoutLane.ts";
import { percent } from "./percent.ts";
import styles from "./StillAxis.module.css";

interface StillAxisProps {
  window: DayWindow;
  /** The years that bear a name. */
  years: readonly number[];
  periods: readonly Period[];
}

/** The years above, and the strip of periods below them. */
export function StillAxis({ window, years, periods }: StillAxisProps) {
  const { language, lead, t } = useLanguage();
  const share = (day: number) => (day - window.from) / (window.to - window.from);
  return (
    <div className={styles.head} aria-hidden="true" lang={tagOf(lead)}>
      <svg className={styles.years}>
        {years.map((year) => (
          <text
            key={year}
            className={styles.year}
            x={`${percent(share(toDay({ year, month: 1, day: 1 })))}%`}
            y="50%"
            dx="5"
          >
            {t("axis.year", { year })}
          </text>
        ))}
      </svg>
      <svg className={styles.periods}>
        {periods.map((period) => {
          const end = period.to === null ? bounds(window).to : dayOf(period.to);
          const from = Math.max(share(dayOf(period.from)), 0);
          const width = Math.min(share(end), 1) - from;
          if (width <= 0) return null;
          const dates = dateInWords(readEdtf(periodEdtf(period)), t);
          const printed = fittingPeriod(period, dates, shownLangs(language), {
            width: width * WIDTH,
            rem: 16,
          });
          const tight = printed === "tight";
          const name = typeof printed === "object" ? printed.name[lead] : undefined;
          return (
            <svg
              key={period.id}
              className={`${styles.period} ${period.kind === "suspended" ? styles.suspended : ""}`}
              x={`${percent(from)}%`}
              width={`${percent(width)}%`}
            >
              <rect width="100%" height="100%" />
              <text x={tight ? "50%" : 6} y="50%" className={tight ? styles.tight : undefined}>
                {tight ? period.short[lead] : <tspan className={styles.name}>{name}</tspan>}
                {typeof printed === "object" && printed.dates && <tspan dx="10">{dates}</tspan>}
              </text>
            </svg>
          );
        })}
      </svg>
    </div>
  );
}

function dayOf(edtf: string): number {
  return spanOf(readEdtf(edtf)).first;
}
