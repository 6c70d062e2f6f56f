import type { RefObject } from "react";
import { useShallow } from "zustand/react/shallow";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { isDoubtful } from "../../domain/date/isDoubtful.ts";
import { precisionOf } from "../../domain/date/precisionOf.ts";
import { shapesOf } from "../../domain/date/shapesOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { paragraphOf } from "../../domain/event/paragraphOf.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { tagOf, useLanguage } from "../../i18n/language.ts";
import { placeOf } from "../../state/selectors/placeOf.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { DateRule } from "../../ui/DateRule.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import { Blocks } from "./Blocks.tsx";
import { GlossedEvent } from "./GlossedEvent.tsx";
import { GlossedText } from "./GlossedText.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { Neighbours } from "./Neighbours.tsx";
import styles from "./Panel.module.css";
import { Report } from "./Report.tsx";

interface EventDetailProps {
  event: TimelineEvent;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
}

/** Everything that the store knows of an event; only the middle scrolls. */
export function EventDetail({ event, heading, onClose }: EventDetailProps) {
  const { t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const lane = laneOf(file, event);
  const side = sideOf(file, lane);
  const { n, total } = useSelector(useShallow((state) => placeOf(state, event)));
  return (
    <div className={styles.whole}>
      <div className={styles.top}>
        <Glyph name={lane.glyph} side={side} />
        <span className={styles.lane}>
          <Bilingual text={lane.name} />
        </span>
        <span className={styles.position}>{n > 0 && t("panel.position", { n, total })}</span>
        <CloseButton name={t("panel.close")} onClose={onClose} />
      </div>
      {/* Anew for each event, so that a long one does not leave the next scrolled. */}
      <div key={event.id} ref={beginAtTop} className={styles.body}>
        <LeftOut event={event} onCleared={() => heading.current?.focus()} />
        {event.date !== null && (
          <p className={styles.date}>
            <DateText date={event.date} layout="stacked" />
          </p>
        )}
        <Precision event={event} glyph={lane.glyph} side={side} />
        <Titles event={event} heading={heading} />
        <GlossedEvent event={event}>
          <Paragraphs event={event} />
          <Blocks event={event} />
        </GlossedEvent>
        <Report event={event} />
      </div>
      <Neighbours event={event} />
    </div>
  );
}

/** Where the panel is too low for parts that stay, all of it scrolls. */
function beginAtTop(body: HTMLElement | null) {
  body?.parentElement?.scrollTo(0, 0);
}

type PrecisionProps = Omit<Parameters<typeof DateRule>[0], "shapes"> & { event: TimelineEvent };

/** The rule as the timeline draws it, and what it says in words. */
function Precision({ event, glyph, side }: PrecisionProps) {
  const date = event.date === null ? null : readEdtf(event.date);
  return (
    <div className={styles.precision}>
      {date && (
        <span className={styles.swatch}>
          <DateRule shapes={shapesOf(date)} glyph={glyph} side={side} />
        </span>
      )}
      <span>
        <Words of={(words) => words(`precision.${precisionOf(date)}`)} layout="stacked" />
        {date && isDoubtful(date) && (
          <Words of={(words) => words("precision.doubtful")} layout="stacked" />
        )}
      </span>
    </div>
  );
}

/** Both titles, always; the leading language first. */
function Titles({ event, heading }: Pick<EventDetailProps, "event" | "heading">) {
  const { both } = useLanguage();
  return (
    <h2 ref={heading} tabIndex={-1} className={`serif ${styles.title}`}>
      {both.map((lang) => (
        <span key={lang} lang={tagOf(lang)}>
          <ForeignText text={event.title[lang]} lang={lang} />
        </span>
      ))}
    </h2>
  );
}

function Paragraphs({ event }: { event: TimelineEvent }) {
  const { shown } = useLanguage();
  return shown.map((lang) => (
    <p key={lang} lang={tagOf(lang)}>
      <GlossedText text={paragraphOf(event, lang)} lang={lang} />
    </p>
  ));
}
