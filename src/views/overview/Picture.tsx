import { useId } from "react";
import { toCalendarDay, toDay } from "../../domain/date/day.ts";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import { useLanguage } from "../../i18n/language.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Carets } from "./Carets.tsx";
import { Marks } from "./Marks.tsx";
import styles from "./Picture.module.css";
import { toPx, type Scale } from "./scale.ts";
import { usePictureName } from "./usePictureName.ts";
import { useVisits } from "./useVisits.ts";
import { yearFigures } from "./yearFigures.ts";

interface PictureProps {
  scale: Scale;
  /** px of what is seen; the scale may run on. */
  width: number;
  height: number;
  rem: number;
  /** px: where the grips are. */
  handles: readonly number[];
}

/** rem: the strip of years between the two lines */
const AXIS = 1.25;

/** The visits of all years: those of side a above the years, of side b below, the suspension hatched. */
export function Picture({ scale, width, height, rem, handles }: PictureProps) {
  const { t } = useLanguage();
  const periods = useSelector((state) => state.data.file.periods);
  const { marks, tallest } = useVisits();
  const name = usePictureName(marks, scale.whole);
  const hatch = useId();
  const axis = AXIS * rem;
  const [above, below] = [(height - axis) / 2, (height + axis) / 2];
  const firstYear = toCalendarDay(scale.whole.from).year + 1;
  const start = toPx(scale, toDay({ year: firstYear, month: 1, day: 1 }));
  return (
    <svg className={styles.picture} width={width} height={height} role="img" aria-label={name}>
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0V5" />
        </pattern>
      </defs>
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
      <Carets scale={scale} />
    </svg>
  );
}
