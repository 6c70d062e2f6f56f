import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Person } from "../../domain/person/person.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";

interface PeopleProps {
  event: TimelineEvent;
  people: readonly Person[];
}

/** The people of a row, visitors first, with the office held then. */
export function People({ event, people }: PeopleProps) {
  const roles = [...(event.visit?.people ?? []), ...event.people];
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
              <Words
                of={(t, lang) => `${names[lang].text}${t("panel.separator")}${role[lang]}`}
                layout="stacked"
              />
            </div>
          )
        );
      })}
    </div>
  );
}
