import type { Glyph as GlyphName, Side } from "../domain/eventStore/eventStore.ts";
import styles from "./Glyph.module.css";
import { GLYPH_SHAPES } from "./glyphShapes.ts";

/** The mark of a lane: a shape always, a colour only where it is a side. Its name stands beside it. */
export function Glyph({ name, side }: { name: GlyphName; side: Side | undefined }) {
  return (
    <svg
      className={`${styles.glyph} side-${side ?? "none"}`}
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
    >
      <path d={GLYPH_SHAPES[name]} fill="currentColor" />
    </svg>
  );
}
