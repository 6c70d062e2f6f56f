import { lazy, Suspense, useState } from "react";
import styles from "./App.module.css";
import { setView } from "./state/actions/setView.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import type { ViewportStore } from "./state/viewport.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { AboutPage } from "./views/about/AboutPage.tsx";
import { NoneInWindow } from "./views/filter/NoneInWindow.tsx";
import { NothingShown } from "./views/filter/NothingShown.tsx";
import { EventList } from "./views/list/EventList.tsx";
import { TimelineLoading } from "./views/loading/TimelineLoading.tsx";
import { Overview } from "./views/overview/Overview.tsx";
import { SourcesPage } from "./views/sources/SourcesPage.tsx";

/** The picture comes after the page can be read and used. */
function loadTimeline() {
  return lazy(async () => ({
    default: (await import("./views/timeline/Timeline.tsx")).Timeline,
  }));
}

interface StageProps {
  viewport: ViewportStore;
  /** The reader wants to read the event, so the focus should go to it. */
  onOpen: (id: string) => void;
  /** px of the right edge that the panel lies over, at this moment. */
  covered: () => number;
}

/** What the reader has turned to: timeline and overview, list, sources, about. */
export function Stage({ viewport, onOpen, covered }: StageProps) {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const event = useSelector((state) => state.event);
  const version = useSelector((state) => state.data.file.version);
  // A link's window is kept, even where its event lies outside.
  const [linked] = useState(event);
  // A load that failed is never tried again by React; each "Try again" needs a new one.
  const [Timeline, setTimeline] = useState(loadTimeline);
  if (view !== "timeline") {
    const Page = { list: EventList, sources: SourcesPage, about: AboutPage }[view];
    return (
      <div className={styles.stage}>
        <RegionBoundary key={view} region={view} version={version}>
          <Page />
          {view === "list" && <NothingShown />}
        </RegionBoundary>
      </div>
    );
  }
  return (
    <div className={styles.stage}>
      <RegionBoundary
        region="timeline"
        version={version}
        onAgain={() => setTimeline(loadTimeline)}
        onShowList={() => setView(store, "list")}
      >
        <Suspense fallback={<TimelineLoading />}>
          <Timeline
            onOpen={onOpen}
            keepWindow={event === linked}
            viewport={viewport}
            covered={covered}
          />
          <NothingShown />
          <NoneInWindow />
        </Suspense>
      </RegionBoundary>
      <RegionBoundary region="overview" version={version}>
        <Overview viewport={viewport} />
      </RegionBoundary>
    </div>
  );
}
