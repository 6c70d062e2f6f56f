import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf, type Precision } from "../../domain/date/precisionOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./PrintedDate.module.css";

/** A date that does not say so itself: a year alone might be short for a day. */
const TOLD: ReadonlySet<Precision> = new Set(["year", "decade", "century", "none"]);

/** When an event was, and how exactly that is known where the date does not say so. */
export function PrintedDate({ event }: { event: TimelineEvent }) {
  const precision = precisionOf(event.date === null ? null : readEdtf(event.date));
  return (
    <>
      {event.date !== null && (
        <span className={styles.when}>
          <DateText date={event.date} layout="stacked" />
        </span>
      )}{" "}
      {TOLD.has(precision) && (
        <span className={styles.small}>
          <Words of={(t) => t(`precisionShort.${precision}`)} />
        </span>
      )}
    </>
  );
}
