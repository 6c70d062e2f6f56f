import type { Lang } from "../domain/text.ts";

export interface Part {
  text: string;
  lang: Lang;
}

const HAN = /[\u3400-\u9fff《》]+/g;
/** Latin words, with the letters and apostrophes of Sesotho names. */
const LATIN = /[A-Za-z\u00c0-\u024f’]*[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f’ .-]*[A-Za-z\u00c0-\u024f])?/g;

/** A text cut where the other script begins, so that voices and fonts change with it (WCAG 3.1.2). */
export function foreignParts(text: string, lang: Lang): Part[] {
  const other: Lang = lang === "en" ? "zh" : "en";
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(lang === "en" ? HAN : LATIN)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), lang });
    parts.push({ text: match[0], lang: other });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), lang });
  return parts;
}
