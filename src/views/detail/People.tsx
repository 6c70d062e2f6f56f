import type { TimelineEvent } from "../../domain/event/event.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { PersonLine } from "../../ui/PersonLine.tsx";
import { Words } from "../../ui/Words.tsx";
import { OnlyPerson } from "./OnlyPerson.tsx";
import styles from "./People.module.css";
import { PersonVisits } from "./PersonVisits.tsx";

/** The people of an event, visitors first: the office held then, their visits, a way to all they are named in. */
export function People({ event }: { event: TimelineEvent }) {
  const { people } = useSelector((state) => state.data);
  const { visit } = event;
  const roles = [...(visit?.people ?? []), ...event.people];
  return (
    <>
      {roles.length === 0 && (
        <span className="secondary">
          <Words of={(t) => t("panel.nobody")} layout="stacked" />
        </span>
      )}
      <ul className={styles.people}>
        {roles.map(({ person: id, role }) => {
          const person = people.find((one) => one.id === id);
          return (
            person && (
              <li key={id}>
                <PersonLine person={person} role={role} />
                <PersonVisits event={event} person={person} />
                <OnlyPerson person={person} />
              </li>
            )
          );
        })}
      </ul>
      {visit && (
        <div className={`secondary ${styles.visit}`}>
          <Words
            of={(t) => `${t(`visitKind.${visit.kind}`)} · ${t(`visitLevel.${visit.level}`)}`}
            layout="stacked"
          />
        </div>
      )}
    </>
  );
}
