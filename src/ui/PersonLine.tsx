import type { Role } from "../domain/event/event.ts";
import type { Person } from "../domain/person/person.ts";
import { tagOf } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { ForeignText } from "./ForeignText.tsx";

interface PersonLineProps {
  person: Person;
  role: Role["role"];
}

/** A person with the office held then. Both names always stand: one is how the source has it. */
export function PersonLine({ person, role }: PersonLineProps) {
  const { lead, both, words } = useLanguage();
  return both.map((lang) => {
    const name = <ForeignText text={person.names[lang].text} lang={lang} />;
    return (
      <div key={lang} lang={tagOf(lang)} className={lang === lead ? undefined : "secondary"}>
        {lang === lead ? <b>{name}</b> : name}
        {words[lang]("panel.separator")}
        <ForeignText text={role[lang]} lang={lang} />
      </div>
    );
  });
}
