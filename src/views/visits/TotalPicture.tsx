import { useId } from "react";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import type { CoveredYears } from "../../domain/figures/coveredYears.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Hatch } from "../../ui/Hatch.tsx";
import { GLYPH_SHAPES } from "../../ui/glyphShapes.ts";
import { timeScale, yearTicks } from "./timeAxis.ts";
import type { TotalLines } from "./totalLines.ts";
import styles from "./TotalPicture.module.css";

interface TotalPictureProps {
  picture: TotalLines;
  covered: CoveredYears;
}

/** px: half the mark at the end of a line. */
const END = 6;

/** The lines of the running total, straight from corner to corner, over the years and the suspension. */
export function TotalPicture({ picture, covered }: TotalPictureProps) {
  const { t, lead } = useLanguage();
  const { periods } = useSelector((state) => state.data.file);
  const hatch = useId();
  const x = timeScale(covered);
  const name = t("visits.totalName", {
    from: covered.first,
    to: covered.last,
    sides: picture.lines
      .map(({ shown, total }) =>
        t("overview.side", { visitors: shown.party.visitors[lead], count: total }),
      )
      .join(t("date.listSeparator")),
  });
  return (
    <svg className={styles.picture} role="img" aria-label={name}>
      <Hatch id={hatch} pitch={6} className={styles.hatch} />
      {suspendedPeriods(periods).map(({ id, from, to }) => {
        const [start, end] = [x(from), x(to ?? covered.window.to)];
        return (
          <g key={id}>
            <rect x={`${start}%`} width={`${end - start}%`} height="100%" fill={`url(#${hatch})`} />
            <text className={styles.suspended} x={`${(start + end) / 2}%`} y="1em">
              {periods.find((period) => period.id === id)?.short[lead]}
            </text>
          </g>
        );
      })}
      {picture.ticks.map(({ total, y }) => (
        <g key={total}>
          <line className={styles.grid} x2="100%" y1={`${y}%`} y2={`${y}%`} />
          <text className={styles.total} x="-8" y={`${y}%`}>
            {total}
          </text>
        </g>
      ))}
      <line className={styles.axis} x2="100%" y1="100%" y2="100%" />
      {yearTicks(covered).map(({ year, day, minor }) => (
        <text
          key={year}
          className={minor ? `${styles.year} ${styles.minor}` : styles.year}
          x={`${x(day)}%`}
          y="100%"
        >
          {t("axis.year", { year })}
        </text>
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
        {picture.lines.map(({ shown, path }) => (
          <path
            key={shown.party.id}
            className={`side-${shown.party.side} ${styles.line}`}
            d={path}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {picture.lines.map(({ shown, end }) => (
        <svg
          key={shown.party.id}
          className={`side-${shown.party.side} ${styles.end}`}
          x={`${end.x}%`}
          y={`${end.y}%`}
          overflow="visible"
        >
          <path
            d={GLYPH_SHAPES[shown.glyph]}
            transform={`translate(${-END} ${-END}) scale(${END / 5})`}
          />
        </svg>
      ))}
    </svg>
  );
}
