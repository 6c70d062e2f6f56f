import { rivalDates } from "../domain/claim/rivalDates.ts";
import type { TimelineEvent } from "../domain/event/event.ts";
import { othersInWords } from "../i18n/rivalsInWords.ts";
import styles from "./OtherDates.module.css";
import { Words } from "./Words.tsx";

interface OtherDatesProps {
  event: TimelineEvent;
  className?: string | undefined;
}

/** The dates that sources give and the event does not use, after the sign that the timeline has for them. */
export function OtherDates({ event, className = "" }: OtherDatesProps) {
  const rivals = rivalDates(event);
  if (rivals.length === 0) return null;
  return (
    <span className={`${styles.dates} ${className}`}>
      <b className={styles.sign} aria-hidden="true">
        ≠{" "}
      </b>
      <Words of={(t) => othersInWords(event.date, rivals, t)} layout="stacked" />
    </span>
  );
}
