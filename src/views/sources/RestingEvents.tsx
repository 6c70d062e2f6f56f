import { useEffect, useRef, useState } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SourcesPage.module.css";

interface RestingEventsProps {
  events: readonly TimelineEvent[];
  /** What is counted: all that rest on the source, or those that rest on it alone. */
  count: "events" | "alone";
}

/** How many events rest on a source; opened, which. */
export function RestingEvents({ events, count }: RestingEventsProps) {
  const selected = useSelector((state) => state.event);
  const [open, setOpen] = useState(false);
  // Whoever closes the event comes back to a link that can be seen.
  const current = open ? selected : null;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (current === null) return;
    // The panel may have taken the room in which it stood.
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <details className={styles.details} onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
      <summary className={styles.summary}>
        <Words of={(t) => t(`sources.${count}`, { count: events.length })} />
      </summary>
      <ul ref={list} className={styles.events}>
        {events.map((event) => (
          <li key={event.id}>
            <span className={styles.date}>
              <DateText date={event.date} />
            </span>
            <EventLink event={event.id} current={event.id === current}>
              <Bilingual text={event.title} layout="stacked" />
            </EventLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
