import { memo } from "react";
import { layoutMarks, type Room } from "./layoutMarks.ts";
import styles from "./VisitsPicture.module.css";
import type { VisitMark } from "./stackVisits.ts";

interface MarksProps extends Room {
  marks: readonly VisitMark[];
}

/** A square a visit of side a, a circle a visit of side b; not drawn again while only the window moves. */
export const Marks = memo(function Marks({ marks, ...room }: MarksProps) {
  const { size, placed } = layoutMarks(marks, room);
  return placed.map(({ id, side, x, y }) =>
    side === "a" ? (
      <rect
        key={id}
        className={`side-a ${styles.mark}`}
        x={x - size / 2}
        y={y - size / 2}
        width={size}
        height={size}
      />
    ) : (
      <circle key={id} className={`side-b ${styles.mark}`} cx={x} cy={y} r={size / 2} />
    ),
  );
});
