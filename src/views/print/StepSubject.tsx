import type { ReactNode } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { partsOf } from "../../domain/event/eventFilter.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import type { WindowView } from "../../domain/lesson/slide.ts";
import { yearsOfWindow } from "../../domain/lesson/yearsOfWindow.ts";
import { filterOf } from "../../domain/lesson/filterOf.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateRule } from "../../ui/DateRule.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { FilterPartWords } from "../../ui/FilterPartWords.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { OtherDates } from "../../ui/OtherDates.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./LessonSheet.module.css";
import { PrintedDate } from "./PrintedDate.tsx";
import type { SheetStep } from "./sheetSteps.ts";

interface StepSubjectProps extends SheetStep {
  /** From 1. */
  n: number;
  children?: ReactNode;
}

/** What a step is about: an event with its date and mark, or a stretch of years and what is filtered. */
export function StepSubject({ n, step: { shows }, event, children }: StepSubjectProps) {
  return (
    <div className={styles.subject}>
      <p className={styles.number}>
        <b>{n}</b>
        {event && <Mark event={event} />}
      </p>
      {event && <OfEvent event={event} />}
      {!event && "event" in shows && (
        <p>
          <Words of={(t) => t("print.gone")} layout="stacked" />
        </p>
      )}
      {!("event" in shows) && <OfYears shows={shows} />}
      {children}
    </div>
  );
}

/** The mark of the lane, and beside it how the date is drawn where that is another shape. */
function Mark({ event }: { event: TimelineEvent }) {
  const file = useSelector((state) => state.data.file);
  const lane = laneOf(file, event);
  const side = sideOf(file, lane);
  const shapes = event.date === null ? [] : shapesOf(readEdtf(event.date));
  return (
    <>
      <Glyph name={lane.glyph} side={side} />
      {shapes.length > 0 && shapes.join() !== "day" && (
        <span className={styles.rule}>
          <DateRule shapes={shapes} glyph={lane.glyph} side={side} />
        </span>
      )}
    </>
  );
}

function OfEvent({ event }: { event: TimelineEvent }) {
  return (
    <>
      <div className={styles.date}>
        <PrintedDate event={event} />
        <OtherDates event={event} className="secondary" />
      </div>
      <p className={`serif ${styles.event}`}>
        <Bilingual text={event.title} layout="stacked" />
      </p>
    </>
  );
}

function OfYears({ shows }: { shows: WindowView }) {
  const data = useSelector((state) => state.data);
  const filter = filterOf(shows);
  // Among visits alone no lane counts.
  const parts = partsOf(filter).filter((part) => shows.view !== "visits" || part !== "lanes");
  return (
    <>
      <div className={styles.date}>
        <DateText date={yearsOfWindow(shows)} layout="stacked" />
      </div>
      <div>
        {parts.map((part) => (
          <p key={part}>
            <FilterPartWords part={part} filter={filter} data={data} />
          </p>
        ))}
      </div>
    </>
  );
}
