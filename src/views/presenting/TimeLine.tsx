import { useId, type ReactNode } from "react";
import type { Suspension } from "../../domain/eventStore/suspendedPeriods.ts";
import { Hatch } from "../../ui/Hatch.tsx";
import { Marks } from "../../ui/visitMarks/Marks.tsx";
import { toPx, type Scale } from "../../ui/visitMarks/scale.ts";
import type { VisitMark } from "../../ui/visitMarks/stackVisits.ts";
import styles from "./TimeLine.module.css";

/** A word below the line. */
export interface LineLabel {
  text: string;
  /** Its middle. */
  x: number;
  /** That of the slide's own event or answer. */
  own: boolean;
}

interface TimeLineProps {
  /** In the units of the drawing, as all lengths here. */
  scale: Scale;
  /** Of the picture without its labels. */
  height: number;
  marks?: readonly VisitMark[];
  tallest?: number;
  suspensions: readonly Suspension[];
  labels: readonly LineLabel[];
  /** The picture in words. */
  name: string;
  className?: string | undefined;
  /** What lies below everything. */
  ground?: ReactNode;
  /** What is drawn on top. */
  children?: ReactNode;
}

/** Above the marks, for the heads of pointers. */
export const HEAD = 16;
/** Between the marks of the two sides, for the line. */
const AXIS = 6;
const NO_MARKS: readonly VisitMark[] = [];

/** A stretch of years as a line, broken where relations were suspended; visits above and below it. */
export function TimeLine(props: TimeLineProps) {
  const { scale, height, marks = NO_MARKS, tallest = 0, suspensions, labels, name } = props;
  const { className = "", ground, children } = props;
  const hatch = useId();
  const room = height - HEAD;
  const middle = HEAD + room / 2;
  const { from, to } = scale.whole;
  const breaks = suspensions
    .map((one) => ({ id: one.id, start: one.from, end: one.to ?? to }))
    .filter(({ start, end }) => start < to && end > from)
    .map(({ id, start, end }) => ({
      id,
      x: toPx(scale, Math.max(start, from)),
      end: toPx(scale, Math.min(end, to)),
    }));
  const pieces = [0, ...breaks.flatMap(({ x, end }) => [x, end]), scale.width];
  return (
    <div className={`${styles.whole} ${className}`}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${scale.width} ${height}`}
        role="img"
        aria-label={name}
      >
        <Hatch id={hatch} pitch={7} className={styles.hatch} />
        {ground}
        {breaks.map(({ id, x, end }) => (
          <rect
            key={id}
            data-period={id}
            x={x}
            y={HEAD + room * 0.12}
            width={end - x}
            height={room * 0.76}
            fill={`url(#${hatch})`}
          />
        ))}
        {breaks.concat({ id: "", x: 0, end: 0 }).map(({ id }, i) => (
          <path
            key={id}
            className={styles.line}
            d={`M${pieces[2 * i] ?? 0} ${middle}H${pieces[2 * i + 1] ?? 0}`}
          />
        ))}
        <g transform={`translate(0 ${HEAD})`}>
          <Marks marks={marks} tallest={tallest} scale={scale} height={room} axis={AXIS} />
        </g>
        {children}
      </svg>
      <div className={styles.labels}>
        {labels.map(({ text, x, own }) => (
          <span
            key={`${text} ${x}`}
            className={own ? styles.own : undefined}
            style={{ left: `${(x / scale.width) * 100}%` }}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
