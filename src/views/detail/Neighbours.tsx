import { useShallow } from "zustand/react/shallow";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { placeOf } from "../../state/selectors/placeOf.ts";
import { useMarksOf } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { useMatches } from "../../state/useMatches.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { MarksContext, NO_MARKS } from "../../ui/MarksContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Panel.module.css";

/** The event before and the event after, in the one order; of what a search has found, while there is any. */
export function Neighbours({ event }: { event: TimelineEvent }) {
  const { t } = useLanguage();
  const place = useSelector(useShallow((state) => placeOf(state, event)));
  const matches = useMatches();
  const of = matches && matches.shown.length > 0 ? "search" : "panel";
  const { previous, next } = of === "search" && matches ? matches : place;
  return (
    <nav className={styles.feet} aria-label={t("panel.neighbours")}>
      <Neighbour event={previous} direction="previous" of={of} />
      <Neighbour event={next} direction="next" of={of} />
    </nav>
  );
}

interface NeighbourProps {
  event: TimelineEvent | undefined;
  direction: "previous" | "next";
  of: "search" | "panel";
}

function Neighbour({ event, direction, of }: NeighbourProps) {
  const { t } = useLanguage();
  const marks = useMarksOf();
  if (!event) return <span className={styles.foot} />;
  return (
    <EventLink event={event.id} className={styles.foot}>
      <span className={styles.footDate}>
        {direction === "previous" && <span aria-hidden="true">← </span>}
        <Words of={(words) => words(`${of}.${direction}`)} />
        {direction === "next" && <span aria-hidden="true"> →</span>}
      </span>
      <span className={styles.footDate}>
        {dateInWords(event.date === null ? null : readEdtf(event.date), t)}
      </span>
      <span className={styles.footTitle}>
        <MarksContext value={marks(event.id) ?? NO_MARKS}>
          <Bilingual text={event.labels.short} layout="stacked" />
        </MarksContext>
      </span>
    </EventLink>
  );
}
