import type { ReactNode } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { groupByPeriod } from "../../domain/event/groupByPeriod.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import { EventRow } from "./EventRow.tsx";
import styles from "./EventTable.module.css";

interface EventTableProps {
  events: readonly TimelineEvent[];
  /** Of the sources, by id. */
  numbers: ReadonlyMap<string, number>;
}

/** The events under the periods of relations, undated ones last. In both languages each has a column of titles. */
export function EventTable({ events, numbers }: EventTableProps) {
  const { shown } = useLanguage();
  const periods = useSelector((state) => state.data.file.periods);
  const undated = events.filter(({ date }) => date === null);
  return (
    <table className={styles.table} data-languages={shown.length}>
      <ColumnHeads />
      {groupByPeriod(events, periods).map(({ period, events: inPeriod }) => (
        <Rows
          key={period?.id ?? "before"}
          events={inPeriod}
          numbers={numbers}
          suspended={period?.kind === "suspended"}
          head={
            period && (
              <>
                <Bilingual text={period.name} />{" "}
                <span className={styles.dates}>
                  <DateText date={periodEdtf(period)} />
                </span>
              </>
            )
          }
        />
      ))}
      {undated.length > 0 && (
        <Rows events={undated} numbers={numbers} head={<Words of={(t) => t("list.undated")} />} />
      )}
    </table>
  );
}

/** Browsers say them anew on each page. */
function ColumnHeads() {
  const { shown, words } = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.date}>
          <Words of={(t) => t("list.date")} />
        </th>
        <th scope="col" className={styles.mark}>
          <span className="hidden">
            <Words of={(t) => t("list.lane")} />
          </span>
        </th>
        {shown.map((lang) => (
          <th key={lang} scope="col" lang={tagOf(lang)} className={styles.event}>
            {words[lang]("list.event")}
          </th>
        ))}
        <th scope="col" className={styles.sources}>
          <Words of={(t) => t("panel.sources", { count: 2 })} />
        </th>
      </tr>
    </thead>
  );
}

/** Columns beside those of the event: date, mark, sources. */
const OTHERS = 3;

interface RowsProps extends EventTableProps {
  head: ReactNode;
  /** Years of suspended relations. */
  suspended?: boolean;
}

/** A group of events under a head that is never left alone at the foot of a page. */
function Rows({ events, numbers, head, suspended = false }: RowsProps) {
  const { shown } = useLanguage();
  return (
    <tbody>
      {head && (
        <tr className={`${styles.head} ${suspended ? styles.suspended : ""}`}>
          <th scope="rowgroup" colSpan={OTHERS + shown.length}>
            <span>{head}</span>
          </th>
        </tr>
      )}
      {events.map((event) => (
        <EventRow key={event.id} event={event} numbers={numbers} />
      ))}
    </tbody>
  );
}
