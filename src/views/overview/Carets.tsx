import { toCalendarDay } from "../../domain/date/day.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { useMatches } from "../../state/useMatches.ts";
import { middleOf } from "../../ui/visitMarks/layoutMarks.ts";
import styles from "./Picture.module.css";
import { toPx, type Scale } from "../../ui/visitMarks/scale.ts";

/** px */
const TOP = 3;
const HALF = 6;

/** A caret on each year in which an event that was found begins. */
export function Carets({ scale }: { scale: Scale }) {
  const matches = useMatches();
  const years = new Set(
    (matches?.shown ?? []).flatMap(({ date }) =>
      date === null ? [] : [toCalendarDay(drawnSpan(readEdtf(date)).first).year],
    ),
  );
  return [...years].map((year) => {
    const x = toPx(scale, middleOf(year));
    return (
      <path
        key={year}
        className={styles.caret}
        data-match={year}
        d={`M${x - HALF} ${TOP}h${2 * HALF}l${-HALF} ${HALF}z`}
      />
    );
  });
}
