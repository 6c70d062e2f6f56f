import type { Excerpt, MarksIn } from "./found.ts";
import type { EventText } from "./searchedTexts.ts";

/** UTF-16 units kept on each side of what is quoted. */
const AROUND = { en: 44, zh: 18 };

/** The first of some texts in which something is marked, cut to a few words round it; none if that is the title. */
export function excerptOf(texts: readonly EventText[], marksIn: MarksIn): Excerpt | undefined {
  for (const { field, lang, text } of texts) {
    const [range] = marksIn(text);
    if (!range) continue;
    if (field === "title") return undefined;
    const around = AROUND[lang];
    const from = cutBefore(text, range.from - around, lang);
    const to = cutAfter(text, range.to + around, lang);
    const before = from > 0 ? "…" : "";
    const after = to < text.length ? "…" : "";
    return { field, lang, text: `${before}${text.slice(from, to).trim()}${after}` };
  }
  return undefined;
}

/** The beginning of the word at a place, so that none is cut in two; Chinese may be cut anywhere. */
function cutBefore(text: string, at: number, lang: "en" | "zh"): number {
  if (at <= 0) return 0;
  return lang === "zh" ? at : text.lastIndexOf(" ", at) + 1;
}

function cutAfter(text: string, at: number, lang: "en" | "zh"): number {
  if (at >= text.length) return text.length;
  const end = lang === "zh" ? at : text.indexOf(" ", at);
  return end < 0 ? text.length : end;
}
