import { toCalendarDay, toDay } from "../../domain/date/day.ts";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import type { Period, Side } from "../../domain/eventStore/eventStore.ts";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Hatch } from "../Hatch.tsx";
import { middleOf } from "./layoutMarks.ts";
import type { VisitMark } from "./stackVisits.ts";
import styles from "./StillVisits.module.css";

interface StillVisitsProps {
  marks: readonly VisitMark[];
  periods: readonly Period[];
  whole: DayWindow;
  /** The picture in words. */
  name: string;
  /** Prefix of the ids in it, one a page. */
  id: string;
}

/** The visits of all years where no size is known, as at build: places are shares of the width, sizes are the style sheet's. */
export function StillVisits({ marks, periods, whole, name, id }: StillVisitsProps) {
  const { t } = useLanguage();
  const at = (day: number) =>
    `${Math.round(((day - whole.from) / (whole.to - whole.from)) * 10_000) / 100}%`;
  const first = toCalendarDay(whole.from).year + 1;
  const start = at(toDay({ year: first, month: 1, day: 1 }));
  const years = Array.from({ length: lastYear(whole) - first + 1 }, (_, i) => first + i);
  return (
    <svg className={styles.picture} role="img" aria-label={name}>
      <Hatch id={`${id}-hatch`} pitch={5} className={styles.hatch} />
      {suspendedPeriods(periods).map(({ id: period, from, to }) => (
        <rect
          key={period}
          className={styles.suspended}
          x={at(from)}
          width={at(whole.from + (to ?? whole.to) - from)}
          height="100%"
          fill={`url(#${id}-hatch)`}
        />
      ))}
      {years
        .filter((year) => year % 5 === 0)
        .map((year) => (
          <text
            key={year}
            className={year % 10 === 0 ? undefined : styles.roomy}
            x={at(middleOf(year))}
            y="50%"
          >
            {t("axis.year", { year })}
          </text>
        ))}
      {(["a", "b"] as const).map((side) => (
        <g key={side} className={`side-${side} ${styles[side]}`}>
          <line x1={start} x2="100%" y1="50%" y2="50%" />
          <Rows marks={marks.filter((mark) => mark.side === side)} row={0} side={side} at={at} />
        </g>
      ))}
    </svg>
  );
}

interface RowsProps {
  marks: readonly VisitMark[];
  row: number;
  side: Side;
  at: (day: number) => string;
}

/** A row of marks and, one step further from the axis, what is stacked on it: the style sheet knows how far a step is. */
function Rows({ marks, row, side, at }: RowsProps) {
  const here = marks.filter((mark) => mark.row === row);
  if (here.length === 0) return null;
  return (
    <g className={styles.row}>
      {here.map(({ id, year }) =>
        side === "a" ? (
          <rect key={id} x={at(middleOf(year))} y="50%" />
        ) : (
          <circle key={id} cx={at(middleOf(year))} cy="50%" />
        ),
      )}
      <Rows marks={marks} row={row + 1} side={side} at={at} />
    </g>
  );
}
