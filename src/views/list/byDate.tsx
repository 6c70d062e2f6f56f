import type { TimelineEvent } from "../../domain/event/event.ts";
import { groupByPeriod } from "../../domain/event/groupByPeriod.ts";
import type { EventStore, Period } from "../../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";
import type { Group } from "./ListGroup.tsx";

/** The events under the periods of relations; undated ones at the end. */
export function byDate(events: readonly TimelineEvent[], { file }: EventStore): Group[] {
  const dated = groupByPeriod(events, file.periods).map(({ period, events: inPeriod }) => ({
    id: period?.id ?? "before",
    head: period && <PeriodHead period={period} />,
    events: inPeriod,
    suspended: period?.kind === "suspended",
  }));
  const undated = events.filter(({ date }) => date === null);
  if (undated.length === 0) return dated;
  const head = <Words of={(t) => t("list.undated")} />;
  return [...dated, { id: "undated", head, events: undated }];
}

function PeriodHead({ period }: { period: Period }) {
  return (
    <>
      <Bilingual text={period.name} />{" "}
      <span className={styles.beside}>
        <DateText date={periodEdtf(period)} />
      </span>
    </>
  );
}
