import { Suspense, useContext, type RefObject } from "react";
import { flushSync } from "react-dom";
import { selectEvent } from "../../state/actions/selectEvent.ts";
import { selectedEvent } from "../../state/selectors/selectedEvent.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { BandContext } from "../../ui/BandContext.ts";
import { RegionBoundary } from "../../ui/RegionBoundary.tsx";
import { useLazyView } from "../../ui/useLazyView.ts";
import { EventDetail } from "./EventDetail.tsx";
import { HowToRead } from "./HowToRead.tsx";
import styles from "./Panel.module.css";
import { SheetHandle } from "./SheetHandle.tsx";
import { UnknownEvent } from "./UnknownEvent.tsx";

/** Context is off at first. */
const loadBand = async () => (await import("./BandDetail.tsx")).BandDetail;

interface PanelProps {
  /** The heading, for whoever brings the reader here by keyboard. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Escape: the reader goes back to where the event was opened. */
  onLeave: () => void;
  /** On a phone: whether the sheet is pulled up. */
  full: boolean;
  onFull: (full: boolean) => void;
}

/** The selected event in full, or a band of the context; what the marks mean where none is selected. */
export function Panel({ heading, onLeave, full, onFull }: PanelProps) {
  const store = useTimelineStore();
  const event = useSelector(selectedEvent);
  const id = useSelector((state) => state.event);
  const { band: bandId, close: closeBand } = useContext(BandContext);
  const band = useSelector(({ data }) => data.context.find((one) => one.id === bandId));
  const version = useSelector(({ data }) => data.file.version);
  const [BandDetail, bandAgain] = useLazyView(loadBand);
  const { t } = useLanguage();
  const empty = id === null && !band;
  const close = () => {
    onFull(false);
    onLeave();
    selectEvent(store, null);
    closeBand();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is a way back beside the close button
    <aside
      className={styles.panel}
      data-empty={empty || undefined}
      aria-label={t(empty ? "read.name" : band ? "context.name" : "panel.name")}
      onKeyDown={(press) => {
        if (press.key !== "Escape" || empty) return;
        press.stopPropagation();
        // Where the sheet fills the page there is nothing to go back to.
        flushSync(() => onFull(false));
        onLeave();
      }}
    >
      {!empty && <SheetHandle full={full} onFull={onFull} onClose={close} />}
      {event && <EventDetail event={event} heading={heading} onClose={close} />}
      {!event && id !== null && <UnknownEvent id={id} heading={heading} onClose={close} />}
      {band && (
        <RegionBoundary region="context" version={version} onAgain={bandAgain}>
          <Suspense fallback={null}>
            <BandDetail key={band.id} band={band} heading={heading} onClose={close} />
          </Suspense>
        </RegionBoundary>
      )}
      {empty && <HowToRead heading={heading} />}
    </aside>
  );
}
