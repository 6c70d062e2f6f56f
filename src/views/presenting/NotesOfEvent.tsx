import type { TimelineEvent } from "../../domain/event/event.ts";
import { eventTexts } from "../../domain/event/eventTexts.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { PersonLine } from "../../ui/PersonLine.tsx";
import { Words } from "../../ui/Words.tsx";
import { NoteText } from "./NoteText.tsx";
import styles from "./SlideNotes.module.css";

/** All that is told of an event, and its people with the office held then. */
export function NotesOfEvent({ event }: { event: TimelineEvent }) {
  const people = useSelector((state) => state.data.people);
  const roles = [...(event.visit?.people ?? []), ...event.people].flatMap(
    ({ person: id, role }) => {
      const person = people.find((one) => one.id === id);
      return person ? [{ person, role }] : [];
    },
  );
  return (
    <>
      <NoteText of={(lang) => eventTexts(event, lang)} />
      {roles.length > 0 && (
        <div className={styles.small}>
          <h3 className={styles.heading}>
            <Words of={(t) => t("panel.people")} />
          </h3>
          <ul className={styles.list}>
            {roles.map(({ person, role }) => (
              <li key={person.id}>
                <PersonLine person={person} role={role} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
