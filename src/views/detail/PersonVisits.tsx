import { visitsOf } from "../../domain/event/visitsOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Person } from "../../domain/person/person.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./People.module.css";

interface PersonVisitsProps {
  event: TimelineEvent;
  person: Person;
}

/** The visits of whoever made more than one, by year; the present one is no link. The filter leaves out none. */
export function PersonVisits({ event, person }: PersonVisitsProps) {
  const visits = visitsOf(useSelector(allEvents), person.id);
  const { t } = useLanguage();
  if (visits.length < 2) return null;
  return (
    <div className={styles.visits}>
      <Words of={(words) => words("panel.visits", { count: visits.length })} />{" "}
      <ul>
        {visits.map(({ event: other, shown }, i) => (
          <li key={other.id}>
            {other === event ? (
              <b aria-current="true">
                <DateText date={shown} />
              </b>
            ) : (
              <EventLink event={other.id}>
                <DateText date={shown} />
                <span className="hidden">
                  {" "}
                  <Bilingual text={other.title} />
                </span>
              </EventLink>
            )}
            {i < visits.length - 1 && t("panel.visitSeparator")}{" "}
          </li>
        ))}
      </ul>
    </div>
  );
}
