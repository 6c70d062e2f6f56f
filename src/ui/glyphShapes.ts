import type { Glyph } from "../domain/eventStore/eventStore.ts";

/** The mark of each lane as an SVG path in a box of 10 by 10. */
export const GLYPH_SHAPES: Record<Glyph, string> = {
  square: "M1 1h8v8H1z",
  circle: "M5 .5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z",
  diamond: "M5-.3 10.3 5 5 10.3-.3 5z",
  triangle: "M5 .4 10 9.4H0z",
  cross: "M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4z",
};
