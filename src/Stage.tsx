import { Suspense, useCallback, useState } from "react";
import styles from "./App.module.css";
import { loadTimeline } from "./loadTimeline.ts";
import { setView } from "./state/actions/setView.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import type { ViewportStore } from "./state/viewport.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { AboutPage } from "./views/about/AboutPage.tsx";
import { FilterStatement } from "./views/filter/FilterStatement.tsx";
import { NoneInWindow } from "./views/filter/NoneInWindow.tsx";
import { NothingShown } from "./views/filter/NothingShown.tsx";
import { EventList } from "./views/list/EventList.tsx";
import { PageLoading } from "./ui/PageLoading.tsx";
import { TimelineLoading } from "./views/loading/TimelineLoading.tsx";
import { Overview } from "./views/overview/Overview.tsx";
import { SourcesPage } from "./views/sources/SourcesPage.tsx";
import { WhenWhole } from "./WhenWhole.tsx";
import { useInBrowser } from "./ui/useInBrowser.ts";
import { useLazyView } from "./ui/useLazyView.ts";

// What is not the list comes after the page can be read and used.
const loadVisits = async () => (await import("./views/visits/VisitsPage.tsx")).VisitsPage;
const loadGlossary = async () => (await import("./views/glossary/GlossaryPage.tsx")).GlossaryPage;

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
  const embed = useSelector((state) => state.embed);
  const rows = useSelector((state) => state.context.length);
  const version = useSelector((state) => state.data.file.version);
  // A link's window is kept, even where its event lies outside, until another is opened.
  const [linked, setLinked] = useState(event);
  if (linked !== null && event !== linked) setLinked(null);
  // The widget is for browsers alone; its place is drawn at build too, and lies beneath until it has drawn.
  const started = useInBrowser();
  const [drawn, setDrawn] = useState(false);
  const onReady = useCallback(() => setDrawn(true), []);
  const [Timeline, timelineAgain] = useLazyView(loadTimeline);
  const [VisitsPage, visitsAgain] = useLazyView(loadVisits);
  const [GlossaryPage, glossaryAgain] = useLazyView(loadGlossary);
  if (view !== "timeline") {
    const pages = {
      list: { Page: EventList },
      visits: { Page: VisitsPage, onAgain: visitsAgain },
      sources: { Page: SourcesPage },
      glossary: { Page: GlossaryPage, onAgain: glossaryAgain },
      about: { Page: AboutPage },
    };
    const { Page, onAgain } = { onAgain: undefined, ...pages[view] };
    return (
      <div className={styles.stage}>
        <RegionBoundary key={view} region={view} version={version} onAgain={onAgain}>
          {view === "visits" && <FilterStatement />}
          <WhenWhole>
            <Suspense fallback={<PageLoading />}>
              <Page />
            </Suspense>
          </WhenWhole>
          {(view === "list" || view === "visits") && <NothingShown />}
        </RegionBoundary>
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
        <div className={styles.picture}>
          {!drawn && <TimelineLoading />}
          {started && (
            <Suspense fallback={null}>
              <Timeline
                onOpen={onOpen}
                keepWindow={event !== null && event === linked}
                viewport={viewport}
                onReady={onReady}
                covered={covered}
              />
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
