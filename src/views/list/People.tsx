import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Person } from "../../domain/person/person.ts";
import type { Lang, Localized } from "../../domain/text.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";

interface PeopleProps {
  event: TimelineEvent;
  people: readonly Person[];
}

/** The people of a row, visitors first, with the office held then. */
export function People({ event, people }: PeopleProps) {
  const { words } = useLanguage();
  const roles = [...(event.visit?.people ?? []), ...event.people];
  // Not as words of the interface, which no search marks.
  const named = (names: Person["names"], role: Localized, lang: Lang) =>
    names[lang].text + words[lang]("panel.separator") + role[lang];
  return (
    <div className={styles.people}>
      {roles.length === 0 && (
        <span className="muted">
          <Words of={(t) => t("list.nobody")} />
        </span>
      )}
      {roles.map(({ person, role }) => {
        const names = people.find(({ id }) => id === person)?.names;
        return (
          names && (
            <div key={person}>
              <Bilingual
                text={{ en: named(names, role, "en"), zh: named(names, role, "zh") }}
                layout="stacked"
              />
            </div>
          )
        );
      })}
    </div>
  );
}
