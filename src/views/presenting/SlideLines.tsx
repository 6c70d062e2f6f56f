import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import type { Localized } from "../../domain/text.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";

/** A text of a slide in each language shown, a paragraph each; what is so marked is for the class to read. */
export function SlideLines({
  text,
  className,
}: {
  text: Localized;
  className?: string | undefined;
}) {
  const { shown } = useLanguage();
  return shown.map((lang) => (
    <p key={lang} lang={tagOf(lang)} className={className} data-read="">
      <ForeignText text={text[lang]} lang={lang} />
    </p>
  ));
}
