import type { Role } from "../domain/event/event.ts";
import type { Lang } from "../domain/text.ts";
import type { Person } from "../domain/person/person.ts";
import { useLanguage, tagOf } from "../i18n/language.ts";
import { ForeignText } from "./ForeignText.tsx";

interface PersonLineProps {
  person: Person;
  role: Role["role"];
}

/** A person with the office held then. Both names always stand: one is how the source has it. */
export function PersonLine({ person, role }: PersonLineProps) {
  const { lead } = useLanguage();
  const langs: readonly Lang[] = lead === "en" ? ["en", "zh"] : ["zh", "en"];
  return (
    <>
      {langs.map((lang) => (
        <div key={lang} lang={tagOf(lang)} className={lang === lead ? undefined : "secondary"}>
          {lang === lead ? (
            <b>
              <ForeignText text={person.names[lang].text} lang={lang} />
            </b>
          ) : (
            <ForeignText text={person.names[lang].text} lang={lang} />
          )}
          {lang === "zh" ? "，" : ", "}
          <ForeignText text={role[lang]} lang={lang} />
        </div>
      ))}
    </>
  );
}
