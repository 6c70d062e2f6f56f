import { useId, type ReactNode } from "react";
import { toCalendarDay, toDay } from "../../domain/date/day.ts";
import type { Period } from "../../domain/eventStore/eventStore.ts";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Hatch } from "../Hatch.tsx";
import { Marks } from "./Marks.tsx";
import { toPx, type Scale } from "./scale.ts";
import type { VisitMark } from "./stackVisits.ts";
import styles from "./VisitsPicture.module.css";
import { yearFigures } from "./yearFigures.ts";

interface VisitsPictureProps {
  marks: readonly VisitMark[];
  /** Marks in the tallest stack that can be, so that a filter changes no sizes. */
  tallest: number;
  periods: readonly Period[];
  /** The picture in words. */
  name: string;
  scale: Scale;
  /** px of what is seen; the scale may run on. */
  width: number;
  height: number;
  rem: number;
  /** px: where the grips are. */
  handles?: readonly number[];
  className?: string | undefined;
  /** What is drawn on top. */
  children?: ReactNode;
}

/** rem: the strip of years between the two lines */
const AXIS = 1.25;

const NO_HANDLES: readonly number[] = [];

/** The visits of all years: those of side a above the years, of side b below, the suspension hatched. */
export function VisitsPicture(props: VisitsPictureProps) {
  const { marks, tallest, periods, name, scale, width, height, rem, children } = props;
  const { handles = NO_HANDLES, className } = props;
  const { t } = useLanguage();
  const hatch = useId();
  const axis = AXIS * rem;
  const [above, below] = [(height - axis) / 2, (height + axis) / 2];
  const firstYear = toCalendarDay(scale.whole.from).year + 1;
  const start = toPx(scale, toDay({ year: firstYear, month: 1, day: 1 }));
  return (
    <svg className={className} width={width} height={height} role="img" aria-label={name}>
      <Hatch id={hatch} pitch={5} className={styles.hatch} />
      {suspendedPeriods(periods).map(({ id, from, to }) => {
        const x = toPx(scale, from);
        const end = to === null ? width : toPx(scale, to);
        return (
          <rect
            key={id}
            className={styles.suspended}
            data-period={id}
            x={x}
            width={end - x}
            height={height}
            fill={`url(#${hatch})`}
          />
        );
      })}
      <path className={styles.line} d={`M${start} ${above}H${width}M${start} ${below}H${width}`} />
      {yearFigures(scale, rem, handles).map(({ year, x }) => (
        <text key={year} className={styles.figure} x={x} y={height / 2}>
          {t("axis.year", { year })}
        </text>
      ))}
      <Marks marks={marks} tallest={tallest} scale={scale} height={height} axis={axis} />
      {children}
    </svg>
  );
}
