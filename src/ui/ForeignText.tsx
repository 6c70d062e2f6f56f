import type { Lang } from "../domain/text.ts";
import { tagOf } from "../i18n/language.ts";
import { foreignParts } from "./foreignParts.ts";

/** A text of one language; words of the other language in it are marked, and dates kept whole. */
export function ForeignText({ text, lang }: { text: string; lang: Lang }) {
  return foreignParts(text, lang).map((part, i) =>
    part.lang === lang && !part.whole ? (
      part.text
    ) : (
      <span
        // The parts of a text never change their places.
        // oxlint-disable-next-line react/no-array-index-key
        key={i}
        lang={part.lang === lang ? undefined : tagOf(part.lang)}
        className={part.whole ? "nowrap" : undefined}
      >
        {part.text}
      </span>
    ),
  );
}
