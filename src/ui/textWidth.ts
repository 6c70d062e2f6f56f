/** Widths of the strip's type as parts of an em, the mean of the faces in the stack. */
const HAN_EM = 1;
const LATIN_EM = 0.55;
const FONT_REM = 0.75;

/** About how wide a text is in the strip, in px for a rem of so many px: enough to choose what to print. */
export function textWidth(text: string, rem: number): number {
  const ems = [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? HAN_EM : LATIN_EM), 0);
  return ems * FONT_REM * rem;
}
