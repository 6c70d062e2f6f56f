import type { Translate } from "../i18n/createI18n.ts";
import { tagOf } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { ForeignText } from "./ForeignText.tsx";

interface InBothLanguagesProps {
  of: (t: Translate) => string;
  /** On one line; else each language has its own. */
  inline?: boolean;
}

/** Words that stand in both languages whatever is chosen, the leading one first. */
export function InBothLanguages({ of, inline = false }: InBothLanguagesProps) {
  const { both, words } = useLanguage();
  return both.map((lang, i) => (
    <span key={lang} lang={tagOf(lang)}>
      {i > 0 && (inline ? " " : <br />)}
      <ForeignText text={of(words[lang])} lang={lang} />
    </span>
  ));
}
