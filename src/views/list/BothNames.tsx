import type { Person } from "../../domain/person/person.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";

/** A person's name in both languages, whatever is chosen: one is how the source has it. */
export function BothNames({ person: { names } }: { person: Person }) {
  const { both } = useLanguage();
  return both.map((lang, i) => (
    <span key={lang} lang={tagOf(lang)}>
      {i > 0 && " "}
      <ForeignText text={names[lang].text} lang={lang} />
    </span>
  ));
}
