import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { LanguageContext, useLanguage } from "./i18n/language.ts";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { setView } from "./state/actions/setView.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { serializeUrl } from "./state/url.ts";
import { createViewportStore } from "./state/viewport.ts";
import { EventLinksContext } from "./ui/EventLinksContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { Words } from "./ui/Words.tsx";
import { Panel } from "./views/detail/Panel.tsx";
import { Header } from "./views/header/Header.tsx";
import { ViewBar } from "./views/header/ViewBar.tsx";
import { EventList } from "./views/list/EventList.tsx";
import { Notices, type Notice } from "./views/notices/Notices.tsx";
import styles from "./App.module.css";

/** The picture comes after the page can be read and used. */
function loadTimeline() {
  return lazy(async () => ({
    default: (await import("./views/timeline/Timeline.tsx")).Timeline,
  }));
}

/** What stands for the selected event in timeline or list. */
const SELECTED = "[data-event][aria-current], a[aria-current]";

interface AppProps {
  notices: readonly Notice[];
}

/** The page in the language that the store says. */
export function App({ notices }: AppProps) {
  const language = useSelector((state) => state.language);
  return (
    <LanguageContext value={language}>
      <Screen notices={notices} />
    </LanguageContext>
  );
}

/** The arrangement of the screen. */
function Screen({ notices }: AppProps) {
  const store = useTimelineStore();
  const { t } = useLanguage();
  const view = useSelector((state) => state.view);
  const event = useSelector((state) => state.event);
  const version = useSelector((state) => state.data.file.version);
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const [viewport] = useState(createViewportStore);
  // A load that failed is never tried again by React; each "Try again" needs a new one.
  const [Timeline, setTimeline] = useState(loadTimeline);

  // A link's window is kept, even where its event lies outside.
  const [linked] = useState(event);
  const state = useSelector((now) => now);

  const links = useMemo(
    () => ({
      hrefOf: (id: string) => serializeUrl({ ...state, event: id }),
      open: (id: string) => {
        flushSync(() => selectEvent(store, id));
        heading.current?.focus({ preventScroll: true });
      },
    }),
    [state, store],
  );

  const leave = () => {
    const selected = main.current?.querySelector<HTMLElement>(SELECTED) ?? main.current;
    selected?.focus({ preventScroll: true });
  };

  return (
    <EventLinksContext value={links}>
      <div className={styles.app}>
        <a
          className={styles.skip}
          href="#events"
          onClick={(click) => {
            // The address stays the view.
            click.preventDefault();
            (main.current?.querySelector<HTMLElement>("[data-events]") ?? main.current)?.focus();
          }}
        >
          {t("app.skip")}
        </a>
        <RegionBoundary region="header" version={version}>
          <Header />
          <ViewBar />
        </RegionBoundary>
        <RegionBoundary region="notices" version={version}>
          <Notices notices={notices} />
        </RegionBoundary>
        {/* Escape closes what is open, wherever here the reader is. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <main
          ref={main}
          id="events"
          tabIndex={-1}
          className={styles.work}
          onKeyDown={({ key }) => key === "Escape" && selectEvent(store, null)}
          data-view={view}
          data-open={event !== null || undefined}
        >
          <div className={styles.stage}>
            <RegionBoundary
              key={view}
              region={view}
              version={version}
              onAgain={() => setTimeline(loadTimeline)}
              onShowList={view === "timeline" ? () => setView(store, "list") : undefined}
            >
              {view === "timeline" ? (
                <Suspense fallback={<Loading />}>
                  <Timeline onOpen={links.open} keepWindow={event === linked} viewport={viewport} />
                </Suspense>
              ) : (
                <EventList />
              )}
            </RegionBoundary>
          </div>
          <div className={styles.side}>
            <RegionBoundary region="panel" version={version} resetKeys={[event]}>
              <Panel heading={heading} onLeave={leave} />
            </RegionBoundary>
          </div>
        </main>
      </div>
    </EventLinksContext>
  );
}

function Loading() {
  return (
    <p role="status" className={styles.loading}>
      <Words of={(t) => t("timeline.loading")} />
    </p>
  );
}
