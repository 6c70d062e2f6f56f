import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./App.module.css";
import { loadTimeline } from "./loadTimeline.ts";
import { OtherView } from "./OtherView.tsx";
import { setView } from "./state/actions/setView.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import type { ViewportStore } from "./state/viewport.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { NoneInWindow } from "./views/filter/NoneInWindow.tsx";
import { NothingShown } from "./views/filter/NothingShown.tsx";
import { TimelineLoading } from "./views/loading/TimelineLoading.tsx";
import { Overview } from "./views/overview/Overview.tsx";
import { useInBrowser } from "./ui/useInBrowser.ts";
import { useLazyView } from "./ui/useLazyView.ts";

interface StageProps {
  /** The reader comes from the slides. */
  back: boolean;
  viewport: ViewportStore;
  /** The reader wants to read the event, so the focus should go to it. */
  onOpen: (id: string) => void;
  /** px of the right edge that the panel lies over, at this moment. */
  covered: () => number;
}

/** What the reader has turned to: the timeline with its overview, the list, the visits, or a page to be read. */
export function Stage({ back, viewport, onOpen, covered }: StageProps) {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const event = useSelector((state) => state.event);
  const embed = useSelector((state) => state.embed);
  const rows = useSelector((state) => state.context.length);
  const version = useSelector((state) => state.data.file.version);
  // A link's window is kept, even where its event lies outside, until another is opened; not for what slides opened.
  const [linked, setLinked] = useState(back ? null : event);
  if (linked !== null && event !== linked) setLinked(null);
  // The widget is for browsers alone; its place is drawn at build too, and lies over it until it has drawn.
  const started = useInBrowser();
  const [drawn, setDrawn] = useState(false);
  // In the very frame in which the live one is seen, the still one goes.
  const onReady = useCallback(() => flushSync(() => setDrawn(true)), []);
  const picture = useRef<HTMLDivElement>(null);
  /** As the still lanes are, for the live ones take their places. */
  const expectedHeight = useCallback(
    (lane: string) =>
      picture.current?.querySelector<HTMLElement>(`[data-still-lane="${lane}"]`)?.offsetHeight,
    [],
  );
  const [Timeline, timelineAgain] = useLazyView(loadTimeline);
  const keepWindow = event !== null && event === linked;
  // The same element, so that it is not all drawn anew in the moment in which it is first seen.
  const timeline = useMemo(
    () => <Timeline {...{ onOpen, keepWindow, viewport, onReady, covered, expectedHeight }} />,
    [Timeline, onOpen, keepWindow, viewport, onReady, covered, expectedHeight],
  );
  if (view !== "timeline") {
    return (
      <div className={styles.stage}>
        <OtherView key={view} view={view} />
      </div>
    );
  }
  return (
    <div className={styles.stage} data-context={rows}>
      <RegionBoundary
        region="timeline"
        version={version}
        onAgain={timelineAgain}
        onShowList={() => setView(store, "list")}
      >
        <div ref={picture} className={styles.picture} data-live={drawn || undefined}>
          {!drawn && <TimelineLoading />}
          {started && (
            <Suspense fallback={null}>
              {timeline}
              <NothingShown />
              <NoneInWindow />
            </Suspense>
          )}
        </div>
      </RegionBoundary>
      {!embed && (
        <RegionBoundary region="overview" version={version}>
          <Overview viewport={viewport} />
        </RegionBoundary>
      )}
    </div>
  );
}
