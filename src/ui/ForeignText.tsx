import { useContext } from "react";
import type { WorkLanguage } from "../domain/text.ts";
import { tagOf } from "../i18n/language.ts";
import { foreignParts } from "./foreignParts.ts";
import { MarkedText } from "./MarkedText.tsx";
import { MarksContext } from "./MarksContext.ts";

/**
 * A text of one language; words of the other language in it are marked as such, dates kept whole, and what a
 * search found is marked too.
 */
export function ForeignText({ text, lang }: { text: string; lang: WorkLanguage }) {
  const ranges = useContext(MarksContext)(text);
  return foreignParts(text, lang).map((part, i, parts) => {
    const key = parts.slice(0, i).reduce((sum, before) => sum + before.text.length, 0);
    const marked =
      ranges.length > 0 ? (
        <MarkedText key={key} text={part.text} ranges={ranges} at={key} />
      ) : (
        part.text
      );
    if (part.lang === lang && !part.whole) return marked;
    return (
      <span
        key={key}
        lang={part.lang === lang ? undefined : tagOf(part.lang)}
        className={part.whole ? "nowrap" : undefined}
      >
        {marked}
      </span>
    );
  });
}
