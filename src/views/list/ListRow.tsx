import { useContext } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf } from "../../domain/date/precisionOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { marksOfName } from "../../domain/search/marksOfName.ts";
import { shownLangs } from "../../i18n/language.ts";
import { LanguageContext } from "../../i18n/useLanguage.ts";
import { useMarksOf } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { OtherDates } from "../../ui/OtherDates.tsx";
import { MarksContext, NO_MARKS } from "../../ui/MarksContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";
import { People } from "./People.tsx";
import { SourceNames } from "./SourceNames.tsx";

interface ListRowProps {
  event: TimelineEvent;
  /** Whether the reader is led here when the event is selected; it may stand in other groups too. */
  main: boolean;
}

/** One event as a row: date and how exact it is, lane, title, people, sources. */
export function ListRow({ event, main }: ListRowProps) {
  const { file, people, sources } = useSelector((state) => state.data);
  const lane = laneOf(file, event);
  const precision = precisionOf(event.date === null ? null : readEdtf(event.date));
  const current = useSelector((state) => state.event === event.id);
  const language = useContext(LanguageContext);
  const marks = useMarksOf()(event.id);
  const names = shownLangs(language).map((lang) => event.title[lang]);
  return (
    <li
      className={`${styles.row} ${current ? styles.current : ""}`}
      data-row={event.id}
      aria-current={(current && !main) || undefined}
    >
      <div className={styles.date}>
        {event.date !== null && (
          <div className={styles.when}>
            <MarksContext value={marks ?? NO_MARKS}>
              <DateText date={event.date} layout="stacked" />
            </MarksContext>
          </div>
        )}
        <div className={styles.small} data-precision={precision}>
          <Words of={(t) => t(`precisionShort.${precision}`)} />
        </div>
        <OtherDates event={event} className={styles.small} />
      </div>
      <div className={styles.lane}>
        <Glyph name={lane.glyph} side={sideOf(file, lane)} />
        <span className={styles.laneName}>
          <Bilingual text={lane.name} layout="stacked" />
        </span>
      </div>
      <div className={styles.event}>
        <EventLink
          event={event.id}
          current={current && main}
          className={`${styles.title} ${event.landmark ? styles.landmark : ""}`}
        >
          <MarksContext value={marks ? marksOfName(marks, names) : NO_MARKS}>
            <Bilingual text={event.title} layout="stacked" />
          </MarksContext>
        </EventLink>
      </div>
      <MarksContext value={marks ?? NO_MARKS}>
        <People event={event} people={people} />
      </MarksContext>
      <SourceNames event={event} sources={sources} />
    </li>
  );
}
