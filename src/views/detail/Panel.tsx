import type { RefObject } from "react";
import { selectEvent } from "../../state/actions/selectEvent.ts";
import { selectedEvent } from "../../state/selectors/selectedEvent.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { useLanguage } from "../../i18n/language.ts";
import { EventDetail } from "./EventDetail.tsx";
import { HowToRead } from "./HowToRead.tsx";
import styles from "./Panel.module.css";
import { SheetHandle } from "./SheetHandle.tsx";
import { UnknownEvent } from "./UnknownEvent.tsx";

interface PanelProps {
  /** The heading, for whoever brings the reader here by keyboard. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Escape: the reader goes back to where the event was opened. */
  onLeave: () => void;
  /** On a phone: whether the sheet is pulled up. */
  full: boolean;
  onFull: (full: boolean) => void;
}

/** The selected event in full; what the marks mean where none is selected. */
export function Panel({ heading, onLeave, full, onFull }: PanelProps) {
  const store = useTimelineStore();
  const event = useSelector(selectedEvent);
  const id = useSelector((state) => state.event);
  const { t } = useLanguage();
  const close = () => {
    onFull(false);
    onLeave();
    selectEvent(store, null);
  };
  return (
    // Escape is a way back beside the close button, for whoever reads here by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={styles.panel}
      data-empty={id === null || undefined}
      aria-label={t(id === null ? "read.name" : "panel.name")}
      onKeyDown={(press) => {
        if (press.key !== "Escape" || id === null) return;
        press.stopPropagation();
        onLeave();
      }}
    >
      {id !== null && <SheetHandle full={full} onFull={onFull} onClose={close} />}
      {event && <EventDetail event={event} heading={heading} onClose={close} />}
      {!event && id !== null && <UnknownEvent id={id} heading={heading} onClose={close} />}
      {id === null && <HowToRead heading={heading} />}
    </aside>
  );
}
