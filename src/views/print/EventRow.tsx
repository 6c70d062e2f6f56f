import { rivalDates } from "../../domain/claim/rivalDates.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import type { Lang } from "../../domain/text.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { othersInWords } from "../../i18n/rivalsInWords.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./EventTable.module.css";
import { PrintedDate } from "./PrintedDate.tsx";
import { SourceNumbers } from "./SourceNumbers.tsx";

interface EventRowProps {
  event: TimelineEvent;
  /** Of the sources, by id. */
  numbers: ReadonlyMap<string, number>;
}

/** One event: date in words, mark, title, people with the office held then, numbers of its sources. */
export function EventRow({ event, numbers }: EventRowProps) {
  const { shown } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const lane = laneOf(file, event);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.date}>
        <PrintedDate event={event} />
      </th>
      <td className={styles.mark}>
        <Glyph name={lane.glyph} side={sideOf(file, lane)} />
      </td>
      {shown.map((lang) => (
        <td key={lang} lang={tagOf(lang)} className={styles.event}>
          <div className={event.landmark && styles.landmark}>
            <ForeignText text={event.title[lang]} lang={lang} />
          </div>
          <Others event={event} lang={lang} />
          <People event={event} lang={lang} />
        </td>
      ))}
      <td className={styles.sources}>
        <SourceNumbers events={[event]} numbers={numbers} />
      </td>
    </tr>
  );
}

interface OfLanguage {
  event: TimelineEvent;
  lang: Lang;
}

/** The dates that other sources give: here, for the column of dates is narrow. */
function Others({ event, lang }: OfLanguage) {
  const { words } = useLanguage();
  const rivals = rivalDates(event);
  return (
    rivals.length > 0 && (
      <div className={styles.named}>
        <span aria-hidden="true">≠ </span>
        <ForeignText text={othersInWords(event.date, rivals, words[lang])} lang={lang} />
      </div>
    )
  );
}

/** Whom the event names with the office held then, visitors first. */
function People({ event, lang }: OfLanguage) {
  const { words } = useLanguage();
  const people = useSelector((state) => state.data.people);
  const t = words[lang];
  const named = [...(event.visit?.people ?? []), ...event.people].flatMap(({ person, role }) => {
    const found = people.find(({ id }) => id === person);
    return found ? [`${found.names[lang].text}${t("panel.separator")}${role[lang]}`] : [];
  });
  return (
    <div className={styles.named}>
      <ForeignText text={named.join(t("print.listSeparator"))} lang={lang} />
    </div>
  );
}
