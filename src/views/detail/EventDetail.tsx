import type { RefObject } from "react";
import { useShallow } from "zustand/react/shallow";
import { builtParagraph } from "../../browser/builtPage.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { paragraphOf } from "../../domain/event/paragraphOf.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { placeOf } from "../../state/selectors/placeOf.ts";
import { useMarksOf } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { useWholeData } from "../../state/WholeDataContext.ts";
import { useMatches } from "../../state/useMatches.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { PageLoading } from "../../ui/PageLoading.tsx";
import { RegionBoundary } from "../../ui/RegionBoundary.tsx";
import { MarksContext, NO_MARKS } from "../../ui/MarksContext.ts";
import { Blocks } from "./Blocks.tsx";
import { CiteEvent } from "./CiteEvent.tsx";
import { GlossedEvent } from "./GlossedEvent.tsx";
import { GlossedText } from "./GlossedText.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { Neighbours } from "./Neighbours.tsx";
import styles from "./Panel.module.css";
import { Precision } from "./Precision.tsx";
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
  const matches = useMatches();
  const marks = useMarksOf()(event.id) ?? NO_MARKS;
  return (
    <div className={styles.whole}>
      <div className={styles.top}>
        <Glyph name={lane.glyph} side={side} />
        <span className={styles.lane}>
          <Bilingual text={lane.name} />
        </span>
        <span className={styles.position}>
          {matches && matches.n > 0
            ? t("search.place", { n: matches.n, total: matches.shown.length })
            : n > 0 && t("panel.position", { n, total })}
        </span>
        <CloseButton name={t("panel.close")} onClose={onClose} />
      </div>
      {/* Anew for each event, so that a long one does not leave the next scrolled. */}
      <div key={event.id} ref={beginAtTop} className={styles.body}>
        <MarksContext value={marks}>
          <LeftOut event={event} onCleared={() => heading.current?.focus()} />
          {event.date !== null && (
            <p className={styles.date}>
              <DateText date={event.date} layout="stacked" />
            </p>
          )}
          <Precision event={event} glyph={lane.glyph} side={side} />
          <Titles event={event} heading={heading} />
          <RegionBoundary region="panel" version={file.version}>
            <ToRead event={event} />
          </RegionBoundary>
        </MarksContext>
        <div className={styles.acts}>
          <CiteEvent />
          <Report event={event} />
        </div>
      </div>
      <Neighbours event={event} />
    </div>
  );
}

/** Where the panel is too low for parts that stay, all of it scrolls. */
function beginAtTop(body: HTMLElement | null) {
  body?.parentElement?.scrollTo(0, 0);
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

/** What is more than the outline; a link may open an event before that has come. */
function ToRead({ event }: { event: TimelineEvent }) {
  if (!useWholeData())
    return (
      <>
        <BuiltParagraph event={event.id} />
        <PageLoading />
      </>
    );
  return (
    <GlossedEvent event={event}>
      <Paragraphs event={event} />
      <Blocks event={event} />
    </GlossedEvent>
  );
}

/** What has been read on the page as it was built is not taken away again. */
function BuiltParagraph({ event }: { event: string }) {
  const { shown } = useLanguage();
  const built = builtParagraph(event);
  const lang = shown.find((one) => tagOf(one) === built?.lang);
  if (!built || !lang) return null;
  return (
    <p lang={built.lang}>
      <ForeignText text={built.text} lang={lang} />
    </p>
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
