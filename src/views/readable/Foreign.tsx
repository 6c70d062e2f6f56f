import type { WorkLanguage } from "../../domain/text.ts";
import { tagOf } from "../../i18n/language.ts";
import { foreignParts } from "../../ui/foreignParts.ts";

/** A text in which words of another language are marked as such, and nothing else is: it stands on the page many times. */
export function Foreign({ text, lang }: { text: string; lang: WorkLanguage }) {
  return foreignParts(text, lang).map((part, i) =>
    part.lang === lang ? (
      part.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- drawn once
      <span key={i} lang={tagOf(part.lang)}>
        {part.text}
      </span>
    ),
  );
}
