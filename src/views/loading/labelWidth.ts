import type { Lang } from "../../domain/text.ts";

/** Advance widths of the faces in the stack, parts of an em: about the mean of them. */
const WIDTHS: readonly [signs: RegExp, em: number][] = [
  [/[ ijlI.,:;'’‘|!]/, 0.27],
  [/[frt()[\]/-]/, 0.36],
  [/[mwMW—&]/, 0.86],
  [/[cksvxyzJ]/, 0.49],
  [/[bdghnpqu]/, 0.58],
  [/[A-DGHK-SU-Z]/, 0.64],
];
const OTHER = 0.55;
const BOLD = 1.06;
/** As wide as an em, and no wider when bold: many faces leave ≠ to the Chinese one, and in Chinese the quotation marks too. */
const FULL: Record<Lang, RegExp> = { en: /[\u2e80-\uffef≠]/, zh: /[\u2e80-\uffef“”≠]/ };

/** About how wide a name on the timeline is, px at the default size of text: enough to pack rows before it is measured. */
export function labelWidth(text: string, lang: Lang, bold = false): number {
  const ems = [...text].reduce((sum, sign) => {
    if (FULL[lang].test(sign)) return sum + 1;
    const em = WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? OTHER;
    return sum + em * (bold ? BOLD : 1);
  }, 0);
  return ems * 13;
}
