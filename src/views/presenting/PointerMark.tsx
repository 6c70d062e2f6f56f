import { toPx, type Scale } from "../../ui/visitMarks/scale.ts";
import type { Pointer } from "./pointersOf.ts";
import styles from "./PointerMark.module.css";
import { HEAD } from "./TimeLine.tsx";

interface PointerMarkProps {
  pointer: Pointer;
  scale: Scale;
  /** Of the drawing. */
  height: number;
}

/** A frame is never so narrow that it would be taken for a day. */
const NARROWEST = 11;
const TAIL = 30;

/** A head above the line and, below it, a line at a day or a frame round all days that it can be. */
export function PointerMark({ pointer, scale, height }: PointerMarkProps) {
  const { first, last, shape, doubtful, open } = pointer;
  const [start, end] = [toPx(scale, first), toPx(scale, last + 1)];
  const middle = (start + end) / 2;
  const width = Math.max(end - start, NARROWEST);
  const beside = shape === "day" ? 4 : width / 2 + 3;
  // Above the marks.
  const y = HEAD + 4;
  return (
    <g className={styles.pointer} data-shape={shape} data-doubtful={doubtful || undefined}>
      <path className={styles.head} d={`M${middle - 9} 0h18l-9 13z`} />
      {shape === "day" ? (
        <path className={styles.day} d={`M${middle} ${HEAD}V${height}`} />
      ) : (
        <rect
          className={styles.frame}
          x={middle - width / 2}
          y={HEAD + 1.5}
          width={width}
          height={height - HEAD - 3}
        />
      )}
      {open === "after" && <path className={styles.tail} d={`M${middle + beside} ${y}h${TAIL}`} />}
      {open === "before" && (
        <path className={styles.tail} d={`M${middle - beside} ${y}h-${TAIL}`} />
      )}
    </g>
  );
}
