import type { Glyph, Side } from "../../domain/eventStore/eventStore.ts";
import { GLYPH_SHAPES } from "../../ui/glyphShapes.ts";
import styles from "./UnitMarks.module.css";

interface UnitMarksProps {
  count: number;
  glyph: Glyph;
  side: Side;
  /** Marks in a row; the next rows stand farther from the axis. */
  perRow: number;
  /** Where the axis is, from which the marks are laid. */
  from: "bottom" | "top" | "left" | "right";
}

/** Of the box of a mark, 10 units: the rest keeps marks apart. */
const PITCH = 12;

/** One mark for each visit. The number beside it says the same, so it is only for the eye. */
export function UnitMarks({ count, glyph, side, perRow, from }: UnitMarksProps) {
  if (count === 0) return null;
  const columns = Math.min(count, perRow);
  const rows = Math.ceil(count / perRow);
  const [width, height] = [columns * PITCH, rows * PITCH];
  return (
    <svg
      className={`${styles.marks} side-${side}`}
      style={{ "--columns": columns } as Record<string, number>}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
      data-marks
    >
      {Array.from({ length: count }, (_, i) => {
        const [column, row] = [i % perRow, Math.floor(i / perRow)];
        const x = from === "right" ? width - (column + 1) * PITCH : column * PITCH;
        const y = from === "bottom" ? height - (row + 1) * PITCH : row * PITCH;
        return (
          <path
            // A mark is its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            d={GLYPH_SHAPES[glyph]}
            transform={`translate(${x + 1} ${y + 1})`}
          />
        );
      })}
    </svg>
  );
}
