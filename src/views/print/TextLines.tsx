import type { Localized } from "../../domain/text.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";

interface TextLinesProps {
  text: Localized;
  className?: string | undefined;
}

/** A text in each language shown, a paragraph each. */
export function TextLines({ text, className }: TextLinesProps) {
  const { shown } = useLanguage();
  return shown.map((lang) => (
    <p key={lang} lang={tagOf(lang)} className={className}>
      <ForeignText text={text[lang]} lang={lang} />
    </p>
  ));
}
