import type { Lang } from "../domain/text.ts";

export interface Part {
  text: string;
  lang: Lang;
  /** A date: a line must not break inside it. */
  whole?: true;
}

const HAN = /[\u3400-\u9fff《》]+/g;
/** Latin words, with the letters and apostrophes of Sesotho names; or a Chinese date. */
const LATIN_OR_DATE =
  /[A-Za-z\u00c0-\u024f’]*[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f’ .-]*[A-Za-z\u00c0-\u024f])?|\d+(?:年|—\d+年)(?:\d+月(?:\d+日)?)?|\d+月\d+日/g;

/** A text cut where the other script begins, so that voices and fonts change with it (WCAG 3.1.2). */
export function foreignParts(text: string, lang: Lang): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(lang === "en" ? HAN : LATIN_OR_DATE)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), lang });
    parts.push(found(match[0], lang));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), lang });
  return parts;
}

function found(text: string, lang: Lang): Part {
  if (lang === "en") return { text, lang: "zh" };
  return /^\d/.test(text) ? { text, lang, whole: true } : { text, lang: "en" };
}
