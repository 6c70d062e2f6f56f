import type { Lang } from "../domain/text.ts";
import { tagOf } from "../i18n/language.ts";
import { foreignParts } from "./foreignParts.ts";

/** A text of one language; words of the other language in it are marked. */
export function ForeignText({ text, lang }: { text: string; lang: Lang }) {
  return foreignParts(text, lang).map((part, i) =>
    part.lang === lang ? (
      part.text
    ) : (
      // The parts of a text never change their places.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={i} lang={tagOf(part.lang)}>
        {part.text}
      </span>
    ),
  );
}
