import { useId } from "react";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { suspendedPeriods } from "../../domain/eventStore/suspendedPeriods.ts";
import type { Lesson } from "../../domain/lesson/lesson.ts";
import { windowOf } from "../../domain/lesson/windowOf.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Hatch } from "../../ui/Hatch.tsx";
import { GLYPH_SHAPES } from "../../ui/glyphShapes.ts";
import { toPx } from "../../ui/visitMarks/scale.ts";
import styles from "./LessonStrip.module.css";

/** px */
const WIDTH = 250;
const HEIGHT = 30;
const LINE = 12;
const MARK = 8;

/** Where the steps of a lesson lie in all years: a mark an event, a bar below for a stretch of years. The steps say it in words. */
export function LessonStrip({ lesson }: { lesson: Lesson }) {
  const { file, events } = useSelector((state) => state.data);
  const whole = useSelector((state) => wholeWindow(state.data));
  const hatch = useId();
  const scale = { whole, width: WIDTH };
  return (
    <svg
      className={styles.strip}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={hatch} pitch={5} className={styles.hatch} />
      {suspendedPeriods(file.periods).map(({ id, from, to }) => (
        <rect
          key={id}
          x={toPx(scale, from)}
          y="3"
          width={toPx(scale, to ?? whole.to) - toPx(scale, from)}
          height="18"
          fill={`url(#${hatch})`}
        />
      ))}
      <path className={styles.line} d={`M0 ${LINE}H${WIDTH}`} />
      {lesson.steps.map(({ id, shows }) => {
        if (!("event" in shows)) {
          const window = windowOf(shows);
          const start = toPx(scale, Math.max(window.from, whole.from));
          const end = toPx(scale, Math.min(window.to, whole.to));
          return <path key={id} className={styles.window} d={`M${start} 26H${end}`} />;
        }
        const event = events.find((one) => one.id === shows.event);
        if (!event?.date) return null;
        const lane = laneOf(file, event);
        const { first, last } = drawnSpan(readEdtf(event.date));
        const x = toPx(scale, (first + last + 1) / 2) - MARK / 2;
        return (
          <path
            key={id}
            className={`side-${sideOf(file, lane) ?? "none"}`}
            transform={`translate(${x} ${LINE - MARK / 2}) scale(${MARK / 10})`}
            d={GLYPH_SHAPES[lane.glyph]}
            fill="currentColor"
          />
        );
      })}
    </svg>
  );
}
