import { toCalendarDay, toDay } from "../../domain/date/day.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Period } from "../../domain/eventStore/eventStore.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import { Hatch } from "../../ui/Hatch.tsx";
import { percent } from "./percent.ts";
import styles from "./StillGround.module.css";

interface StillGroundProps {
  window: DayWindow;
  periods: readonly Period[];
}

/** What lies behind the lanes: a line a year, the suspension hatched, and where each period begins. */
export function StillGround({ window, periods }: StillGroundProps) {
  const at = (day: number) => `${percent((day - window.from) / (window.to - window.from))}%`;
  const [first, last] = [toCalendarDay(window.from).year + 1, toCalendarDay(window.to - 1).year];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return (
    <>
      <svg className={styles.ground} aria-hidden="true">
        {years.map((year) => {
          const x = at(toDay({ year, month: 1, day: 1 }));
          return (
            <line
              key={year}
              className={year % 5 === 0 ? styles.fifth : undefined}
              x1={x}
              x2={x}
              y2="100%"
            />
          );
        })}
      </svg>
      <svg className={styles.lanes} aria-hidden="true">
        <Hatch id="still-hatch" pitch={7} className={styles.hatch} />
        {suspendedPeriods(periods).map(({ id, from, to }) => (
          <rect
            key={id}
            x={at(from)}
            width={at(window.from + (to ?? window.to) - from)}
            height="100%"
            fill="url(#still-hatch)"
          />
        ))}
        {periods.map(({ id, from }) => {
          const x = at(spanOf(readEdtf(from)).first);
          return <line key={id} className={styles.period} x1={x} x2={x} y2="100%" />;
        })}
      </svg>
    </>
  );
}
