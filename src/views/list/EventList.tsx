import { groupByPeriod, type PeriodGroup } from "../../domain/event/groupByPeriod.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { useLanguage } from "../../i18n/language.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";
import { ListRow } from "./ListRow.tsx";

/** All visible events in order, under the periods of relations; undated ones at the end. */
export function EventList() {
  const events = useSelector(visibleEvents);
  const periods = useSelector((state) => state.data.file.periods);
  const { t } = useLanguage();
  const undated = events.filter(({ date }) => date === null);
  return (
    <section className={styles.list} aria-label={t("list.name")} tabIndex={-1} data-events>
      <h2 className="hidden">{t("list.name")}</h2>
      <ColumnHeads />
      {events.length === 0 && (
        <p className={styles.empty}>
          <Words of={(words) => words("list.empty")} layout="stacked" />
        </p>
      )}
      {groupByPeriod(events, periods).map((group) => (
        <div key={group.period?.id ?? "before"}>
          <PeriodHead group={group} />
          <Rows events={group.events} />
        </div>
      ))}
      {undated.length > 0 && (
        <div>
          <h3 className={styles.period}>
            <Words of={(words) => words("list.undated")} />
          </h3>
          <Rows events={undated} />
        </div>
      )}
    </section>
  );
}

function Rows({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol>
      {events.map((event) => (
        <ListRow key={event.id} event={event} />
      ))}
    </ol>
  );
}

function PeriodHead({ group: { period } }: { group: PeriodGroup }) {
  if (!period) return null;
  return (
    <h3 className={`${styles.period} ${period.kind === "suspended" ? styles.suspended : ""}`}>
      <Bilingual text={period.name} />{" "}
      <span className={styles.dates}>
        <DateText date={`${period.from}/${period.to ?? ".."}`} />
      </span>
    </h3>
  );
}

/** Only for the eye: each row says what its parts are. */
function ColumnHeads() {
  return (
    <div className={`${styles.row} ${styles.heads}`} aria-hidden="true">
      {(["date", "lane", "event", "people", "source"] as const).map((column) => (
        <span key={column}>
          <Words of={(t) => t(`list.${column}`)} />
        </span>
      ))}
    </div>
  );
}
