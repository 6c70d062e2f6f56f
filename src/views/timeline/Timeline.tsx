import type { ViewportStore } from "../../state/viewport.ts";
import { useLanguage } from "../../i18n/language.ts";
import { Canvas } from "./Canvas.tsx";
import { EarlierLater } from "./EarlierLater.tsx";
import { Ribbon } from "./Ribbon.tsx";
import styles from "./Timeline.module.css";
import { ZoomControls } from "./ZoomControls.tsx";

interface TimelineProps {
  /** The reader wants to read the event, so the focus should go to it. */
  onOpen: (id: string) => void;
  /** Whether the first drawing keeps the window even where the selected event lies outside. */
  keepWindow: boolean;
  viewport: ViewportStore;
  /** px of the right edge that the panel lies over, at this moment. */
  covered: () => number;
}

/** The events as a picture: lanes below an axis and a strip of periods. */
export function Timeline(props: TimelineProps) {
  const { t } = useLanguage();
  return (
    <section className={styles.timeline} aria-label={t("timeline.name")}>
      <ZoomControls />
      <div className={styles.picture}>
        <Ribbon viewport={props.viewport} />
        <Canvas {...props} />
        <EarlierLater />
      </div>
    </section>
  );
}
