import type { TimelineEvent } from "../../domain/event/event.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import styles from "./Related.module.css";

/** Links to related events, in order, with how they are related as a person wrote it. */
export function Related({ related }: Pick<TimelineEvent, "related">) {
  const events = useSelector(allEvents);
  const ways = new Map(related.map(({ event: id, how }) => [id, how]));
  return (
    <ul>
      {events
        .filter(({ id }) => ways.has(id))
        .map((other) => {
          const how = ways.get(other.id);
          return (
            <li key={other.id}>
              <div className={styles.date}>
                <DateText date={other.date} />
              </div>
              <EventLink event={other.id}>
                <Bilingual text={other.labels.medium} />
              </EventLink>
              {how && (
                <div className="secondary">
                  <Bilingual text={how} />
                </div>
              )}
            </li>
          );
        })}
    </ul>
  );
}
