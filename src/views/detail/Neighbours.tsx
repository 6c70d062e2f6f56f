import { useShallow } from "zustand/react/shallow";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/language.ts";
import { placeOf } from "../../state/selectors/placeOf.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Panel.module.css";

/** The event before and the event after, in the one order. */
export function Neighbours({ event }: { event: TimelineEvent }) {
  const { t } = useLanguage();
  const { previous, next } = useSelector(useShallow((state) => placeOf(state, event)));
  return (
    <nav className={styles.feet} aria-label={t("panel.neighbours")}>
      <Neighbour event={previous} direction="previous" />
      <Neighbour event={next} direction="next" />
    </nav>
  );
}

interface NeighbourProps {
  event: TimelineEvent | undefined;
  direction: "previous" | "next";
}

function Neighbour({ event, direction }: NeighbourProps) {
  const { t } = useLanguage();
  if (!event) return <span className={styles.foot} />;
  return (
    <EventLink event={event.id} className={styles.foot}>
      <span className={styles.footDate}>
        {direction === "previous" && <span aria-hidden="true">← </span>}
        <Words of={(words) => words(`panel.${direction}`)} />
        {direction === "next" && <span aria-hidden="true"> →</span>}
      </span>
      <span className={styles.footDate}>
        {dateInWords(event.date === null ? null : readEdtf(event.date), t)}
      </span>
      <span className={styles.footTitle}>
        <Bilingual text={event.labels.short} layout="stacked" />
      </span>
    </EventLink>
  );
}
