import { Suspense } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { RegionBoundary } from "../../ui/RegionBoundary.tsx";
import { useLazyView } from "../../ui/useLazyView.ts";
import type { ViewportStore } from "../../state/viewport.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Canvas } from "./Canvas.tsx";
import { EarlierLater } from "./EarlierLater.tsx";
import { Ribbon } from "./Ribbon.tsx";
import styles from "./Timeline.module.css";
import { ZoomControls } from "./ZoomControls.tsx";

const loadContext = async () => (await import("./ContextRows.tsx")).ContextRows;

interface TimelineProps {
  /** The reader wants to read the event, so the focus should go to it. */
  onOpen: (id: string) => void;
  /** Whether the first drawing keeps the window even where the selected event lies outside. */
  keepWindow: boolean;
  viewport: ViewportStore;
  /** It is drawn now. */
  onReady: () => void;
  /** px of the right edge that the panel lies over, at this moment. */
  covered: () => number;
  /** px that a lane will most likely be high, by what stood in its place. */
  expectedHeight: (lane: string) => number | undefined;
}

/** The events as a picture: lanes below an axis and a strip of periods. */
export function Timeline(props: TimelineProps) {
  const { t } = useLanguage();
  const rows = useSelector((state) => state.context.length);
  const version = useSelector(({ data }) => data.file.version);
  const [ContextRows, contextAgain] = useLazyView(loadContext);
  return (
    <section className={styles.timeline} aria-label={t("timeline.name")}>
      <ZoomControls />
      <div className={styles.picture}>
        <Ribbon viewport={props.viewport} />
        {rows > 0 && (
          // It is off at first, and the timeline does not wait for it.
          <div className={styles.context}>
            <RegionBoundary region="context" version={version} onAgain={contextAgain}>
              <Suspense fallback={null}>
                <ContextRows viewport={props.viewport} />
              </Suspense>
            </RegionBoundary>
          </div>
        )}
        <Canvas {...props} />
        <EarlierLater />
      </div>
    </section>
  );
}
