import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Lane } from "../../domain/eventStore/eventStore.ts";
import { useLanguage } from "../../i18n/language.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./UndatedList.module.css";

interface UndatedListProps {
  lane: Lane;
  events: readonly TimelineEvent[];
  selected: string | null;
  /** px from the top of the timeline: where its lane stands. */
  top: number;
  onSelect: (id: string) => void;
  onClose: () => void;
}

/** The events of a lane that no source dates: beside the axis, never on it. */
export function UndatedList({ lane, events, selected, top, onSelect, onClose }: UndatedListProps) {
  const { t, lead } = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.box}
      style={{ top }}
      // Who goes on in the timeline is done with it; who reads an event in the panel comes back.
      onBlur={({ currentTarget, relatedTarget }) => {
        const goesOn = currentTarget.parentElement?.contains(relatedTarget) ?? false;
        const stays = currentTarget.contains(relatedTarget);
        if (goesOn && !stays && !relatedTarget?.matches("[aria-expanded]")) onClose();
      }}
      aria-label={t("timeline.undatedOf", { lane: lane.name[lead] })}
    >
      <header className={styles.head}>
        <Words of={(words) => words("list.undated")} />
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
                date: t("date.none"),
                title: event.title[lead],
                lane: lane.name[lead],
              })}
              onClick={() => onSelect(event.id)}
            >
              <Bilingual text={event.title} layout="stacked" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
