import { useContext, useEffect, useId, useRef } from "react";
import type { VisitEvent } from "../../domain/event/visitEvent.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { EventLink } from "../../ui/EventLink.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import { OpenCountContext } from "./OpenCountContext.ts";
import type { Say } from "./say.ts";
import styles from "./VisitList.module.css";

interface VisitListProps {
  visits: readonly VisitEvent[];
  /** What they have in common. */
  what: Say;
}

/** The visits that a number counts. It takes the focus; Escape or the cross gives it back to the number. */
export function VisitList({ visits, what }: VisitListProps) {
  const { open } = useContext(OpenCountContext);
  const { t } = useLanguage();
  const name = useId();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.focus({ preventScroll: true });
    if (list.current) scrollToList(list.current);
    return () => {
      // A filter can take the list away while the reader is in it.
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>("[data-events]")?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section ref={list} className={styles.list} aria-labelledby={name} tabIndex={-1} data-visits>
      <div className={styles.head}>
        <h4 id={name}>
          <Words
            of={(words, lang) =>
              words("visits.opened", { count: visits.length, what: what(words, lang) })
            }
          />
        </h4>
        <CloseButton name={t("visits.close")} onClose={() => open(null)} />
      </div>
      <ol>
        {visits.map((visit) => (
          <ListedVisit key={visit.id} visit={visit} />
        ))}
      </ol>
    </section>
  );
}

/** px kept free at the edges. */
const MARGIN = 16;
/** px of a list that are seen at least, whatever goes out of view above it. */
const LEAST = 120;

/** Brings as much of the list into view as leaves its number there too. */
function scrollToList(list: HTMLElement): void {
  const page = list.closest("[data-events]");
  const number = page?.querySelector("[data-events] [aria-expanded=true]");
  if (!page || !number) return;
  const [room, box] = [page.getBoundingClientRect(), list.getBoundingClientRect()];
  const wanted = box.bottom + MARGIN - room.bottom;
  const most = Math.max(
    number.getBoundingClientRect().top - MARGIN - room.top,
    box.top + LEAST - room.bottom,
  );
  page.scrollBy(0, Math.max(0, Math.min(wanted, most)));
}

function ListedVisit({ visit }: { visit: VisitEvent }) {
  const file = useSelector((state) => state.data.file);
  const current = useSelector((state) => state.event === visit.id);
  const lane = laneOf(file, visit);
  const row = useRef<HTMLLIElement>(null);
  const was = useRef(current);
  useEffect(() => {
    // The panel takes room and gives it back; the reader finds the visit where it is.
    if (was.current !== current) row.current?.scrollIntoView({ block: "nearest" });
    was.current = current;
  }, [current]);
  return (
    <li ref={row} className={styles.visit}>
      <Glyph name={lane.glyph} side={sideOf(file, lane)} />
      <span className={styles.date}>
        <DateText date={visit.date} layout="stacked" />
      </span>
      <EventLink event={visit.id} current={current} className={styles.title}>
        <Bilingual text={visit.title} layout="stacked" />
      </EventLink>
    </li>
  );
}
