import type { Glyph as GlyphName, Side } from "../domain/eventStore/eventStore.ts";
import styles from "./Glyph.module.css";

const SHAPES: Record<GlyphName, string> = {
  square: "M1 1h8v8H1z",
  circle: "M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z",
  diamond: "M5-.3 10.3 5 5 10.3-.3 5z",
  triangle: "M5 .4 10 9.4H0z",
  cross: "M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4z",
};

/** The mark of a lane: a shape always, a colour only where it is a side. Its name stands beside it. */
export function Glyph({ name, side }: { name: GlyphName; side: Side | undefined }) {
  return (
    <svg
      className={`${styles.glyph} side-${side ?? "none"}`}
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[name]} fill="currentColor" />
    </svg>
  );
}
