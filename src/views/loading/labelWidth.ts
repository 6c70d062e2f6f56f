/** Advance widths of the faces in the stack, parts of an em: about the mean of them. */
const WIDTHS: readonly [signs: RegExp, em: number][] = [
  [/[\u2e80-\uffef]/, 1],
  [/[ijl.,:;'’‘|!]/, 0.27],
  [/[frtI ()[\]/-]/, 0.36],
  [/[mwMW—&]/, 0.86],
  [/[A-Z]/, 0.64],
];
const OTHER = 0.55;
const BOLD = 1.06;

/** About how wide a name on the timeline is, px at the default size of text: enough to pack rows before it is measured. */
export function labelWidth(text: string, bold: boolean): number {
  const ems = [...text].reduce(
    (sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER),
    0,
  );
  return ems * 13 * (bold ? BOLD : 1);
}
