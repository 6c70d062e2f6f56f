import { useLayoutEffect, useRef } from "react";
import { useShallow } from "zustand/react/shallow";
import { rivalDates } from "../../domain/claim/rivalDates.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Lane } from "../../domain/eventStore/eventStore.ts";
import { marksOfName } from "../../domain/search/marksOfName.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { rivalsInWords } from "../../i18n/rivalsInWords.ts";
import { railEvents } from "../../state/selectors/railEvents.ts";
import { useMarksOf } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { OtherDates } from "../../ui/OtherDates.tsx";
import { MarksContext, NO_MARKS } from "../../ui/MarksContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./UndatedList.module.css";

interface UndatedListProps {
  lane: Lane;
  onSelect: (id: string) => void;
  /** The reader goes on elsewhere in the timeline. */
  onLeave: () => void;
  onClose: () => void;
}

/** The events of a lane that are not on the axis: those that no source dates, and at all years those of least rank. */
export function UndatedList({ lane, onSelect, onLeave, onClose }: UndatedListProps) {
  const { t, lead, shown: inUse } = useLanguage();
  const events = useSelector(useShallow((state) => railEvents(state, lane.id)));
  const minor = events.some(({ date }) => date !== null);
  const selected = useSelector((state) => state.event);
  const marksOfEvent = useMarksOf();
  const marksOf = ({ id, title }: TimelineEvent) => {
    const marks = marksOfEvent(id);
    if (!marks) return NO_MARKS;
    return marksOfName(
      marks,
      inUse.map((lang) => title[lang]),
    );
  };
  const box = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const canvas = box.current?.parentElement;
    if (!canvas) return;
    canvas.querySelector(`[data-lane="${CSS.escape(lane.id)}"]`)?.scrollIntoView({
      block: "nearest",
    });
    const place = () => placeBeside(box.current, canvas, lane.id);
    place();
    // The lanes scroll inside; their scrolling does not bubble.
    canvas.addEventListener("scroll", place, true);
    const sizes = new ResizeObserver(place);
    for (const one of [canvas, ...canvas.querySelectorAll("[data-lane]")]) sizes.observe(one);
    return () => {
      canvas.removeEventListener("scroll", place, true);
      sizes.disconnect();
    };
  }, [lane.id]);

  return (
    // Leaving it with the focus closes it; there is nothing here to press but the buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={box}
      className={styles.box}
      // Who goes on in the timeline is done with it; who reads an event in the panel comes back.
      onBlur={({ currentTarget, relatedTarget }) => {
        const goesOn = currentTarget.parentElement?.contains(relatedTarget) ?? false;
        const stays = currentTarget.contains(relatedTarget);
        if (goesOn && !stays && !relatedTarget?.matches("[aria-expanded]")) onLeave();
      }}
      aria-label={t(minor ? "timeline.moreOf" : "timeline.undatedOf", { lane: lane.name[lead] })}
    >
      <header className={styles.head}>
        <Words of={(words) => words(minor ? "timeline.closer" : "list.undated")} />
        <button
          type="button"
          tabIndex={-1}
          className={styles.close}
          aria-label={t("timeline.close")}
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              tabIndex={-1}
              data-event={event.id}
              className={styles.event}
              aria-current={event.id === selected || undefined}
              aria-label={t("timeline.eventName", {
                date: rivalsInWords(
                  event.date === null ? null : dateInWords(readEdtf(event.date), t),
                  rivalDates(event),
                  t,
                ),
                title: event.title[lead],
                lane: lane.name[lead],
              })}
              onClick={() => onSelect(event.id)}
            >
              {minor && (
                <span className={styles.date}>
                  <DateText date={event.date} />
                </span>
              )}
              <MarksContext value={marksOf(event)}>
                <Bilingual text={event.title} layout="stacked" />
              </MarksContext>
              <OtherDates event={event} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Beside its lane, but never over the edge of the timeline. */
function placeBeside(box: HTMLElement | null, canvas: HTMLElement, lane: string): void {
  const rail = canvas.querySelector(`[data-lane="${CSS.escape(lane)}"]`);
  if (!box || !rail) return;
  const wanted = rail.getBoundingClientRect().top - canvas.getBoundingClientRect().top;
  const lowest = canvas.clientHeight - box.offsetHeight;
  box.style.top = `${Math.max(0, Math.floor(Math.min(wanted, lowest)))}px`;
}
