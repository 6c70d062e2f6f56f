import type { WorkLanguage } from "../domain/text.ts";

export interface Part {
  text: string;
  lang: WorkLanguage;
  /** A date or the name of an institution: a line must not break inside it. */
  whole?: true;
}

const HAN = /[\u3400-\u9fff《》]+/g;
/** Latin words, with the letters and apostrophes of Sesotho names; a Chinese date; an institution whose name breaks badly. */
const LATIN_OR_WHOLE =
  /[A-Za-z\u00c0-\u024f’]*[A-Za-z\u00c0-\u024f](?:[A-Za-z\u00c0-\u024f’ .-]*[A-Za-z\u00c0-\u024f])?|\d+(?:年|—\d+年)(?:\d+月(?:\d+日)?)?|\d+月\d+日|中非合作论坛|中国外交部/g;

/** A text cut where the other script begins, so that voices and fonts change with it (WCAG 3.1.2); a third language stays whole. */
export function foreignParts(text: string, lang: WorkLanguage): Part[] {
  if (lang !== "en" && lang !== "zh") return [{ text, lang }];
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(lang === "en" ? HAN : LATIN_OR_WHOLE)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), lang });
    parts.push(found(match[0], lang));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), lang });
  return parts;
}

function found(text: string, lang: WorkLanguage): Part {
  if (lang === "en") return { text, lang: "zh" };
  return /^[\d中]/.test(text) ? { text, lang, whole: true } : { text, lang: "en" };
}
