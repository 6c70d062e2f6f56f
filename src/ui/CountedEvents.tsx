import { useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "../domain/event/event.ts";
import type { Translate } from "../i18n/createI18n.ts";
import { Bilingual } from "./Bilingual.tsx";
import { EventLink } from "./EventLink.tsx";
import { Fold } from "./Fold.tsx";
import styles from "./Fold.module.css";
import { FoldRow } from "./FoldRow.tsx";
import { Words } from "./Words.tsx";

interface CountedEventsProps {
  events: readonly TimelineEvent[];
  /** How many they are, and of what. */
  of: (t: Translate) => string;
  /** Id of the event that is open, if any. */
  selected: string | null;
}

/** How many events there are; opened, which. That there are none is said, and cannot be opened. */
export function CountedEvents({ events, of, selected }: CountedEventsProps) {
  const [open, setOpen] = useState(false);
  // Whoever closes the event comes back to a link that can be seen.
  const current = open ? selected : null;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current === null) return;
    // The panel may have taken the room in which it stood.
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  if (events.length === 0)
    return (
      <p className={styles.none}>
        <Words of={of} />
      </p>
    );
  return (
    <Fold of={of} onToggle={setOpen} list={list}>
      {events.map((event) => (
        <FoldRow key={event.id} date={event.date}>
          <EventLink event={event.id} current={event.id === current}>
            <Bilingual text={event.title} layout="stacked" />
          </EventLink>
        </FoldRow>
      ))}
    </Fold>
  );
}
