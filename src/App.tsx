import { Suspense, useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import styles from "./App.module.css";
import { LanguageContext, useLanguage } from "./i18n/language.ts";
import { SearchProvider } from "./SearchProvider.tsx";
import { Side } from "./Side.tsx";
import { Stage } from "./Stage.tsx";
import { closeTop } from "./state/actions/closeTop.ts";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { setSearch } from "./state/actions/setSearch.ts";
import { turnToPage } from "./state/actions/turnToPage.ts";
import { resultsShown } from "./state/selectors/resultsShown.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { serializeUrl } from "./state/url.ts";
import { createViewportStore } from "./state/viewport.ts";
import { EventLinksContext } from "./ui/EventLinksContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { useLazyView } from "./useLazyView.ts";
import { useSearchSteps } from "./useSearchSteps.ts";
import { FilterBar } from "./views/filter/FilterBar.tsx";
import { TabBar } from "./views/filter/TabBar.tsx";
import { Header } from "./views/header/Header.tsx";
import { KeysDialog } from "./views/keys/KeysDialog.tsx";
import { ShortcutKeys } from "./views/keys/ShortcutKeys.tsx";
import { Notices, type Notice } from "./views/notices/Notices.tsx";
import { MatchKeys } from "./views/search/MatchKeys.tsx";
import { SearchField, type SearchHandle } from "./views/search/SearchField.tsx";

/** What stands for the selected event in timeline or list. */
const SELECTED = "[data-event][aria-current], a[aria-current]";

const loadMatchBar = async () => (await import("./views/search/MatchBar.tsx")).MatchBar;

interface AppProps {
  notices: readonly Notice[];
}

/** The page in the language that the store says. */
export function App({ notices }: AppProps) {
  const language = useSelector((state) => state.language);
  return (
    <LanguageContext value={language}>
      <SearchProvider>
        <Screen notices={notices} />
      </SearchProvider>
    </LanguageContext>
  );
}

/** The arrangement of the screen. */
function Screen({ notices }: AppProps) {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const event = useSelector((state) => state.event);
  const results = useSelector(resultsShown);
  const searching = useSelector((state) => state.search.trim() !== "");
  const version = useSelector((state) => state.data.file.version);
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const field = useRef<SearchHandle>(null);
  const [viewport] = useState(createViewportStore);
  /** On a phone: whether the panel is pulled up to the whole page. */
  const [full, setFull] = useState(false);
  const [keysShown, showKeys] = useState(false);
  const links = useEventLinks(heading);
  const steps = useSearchSteps({ field, side, heading, open: links.open });
  const [MatchBar, barAgain] = useLazyView(loadMatchBar);
  useKeptFocus(main);
  const onKeys = useCallback(() => showKeys(true), []);

  const leave = () => {
    const selected = main.current?.querySelector<HTMLElement>(SELECTED) ?? main.current;
    selected?.focus({ preventScroll: true });
  };
  const turn = (page: Parameters<typeof turnToPage>[1], entry?: string) => {
    flushSync(() => turnToPage(store, page));
    focusShown(main.current);
    if (entry === undefined) return;
    main.current?.querySelector(`[data-entry="${entry}"]`)?.scrollIntoView();
  };
  const toEvents = () => focusShown(main.current);

  return (
    <EventLinksContext value={links}>
      <div className={styles.app} data-view={view}>
        <SkipLink main={main} />
        <RegionBoundary region="header" version={version}>
          <Header
            search={<SearchField ref={field} onFirst={steps.toFirst} onResults={steps.toResults} />}
            onRead={() => {
              // What was found would stand in its place.
              flushSync(() => {
                setSearch(store, "");
                selectEvent(store, null);
              });
              heading.current?.focus({ preventScroll: true });
            }}
            onKeys={onKeys}
            onTurn={turn}
          />
        </RegionBoundary>
        <RegionBoundary region="filter" version={version}>
          <FilterBar />
        </RegionBoundary>
        <div className={styles.notices}>
          <RegionBoundary region="notices" version={version}>
            <Notices notices={notices} />
          </RegionBoundary>
          {searching && view === "list" && (
            <RegionBoundary region="search" version={version} onAgain={barAgain}>
              <Suspense fallback={null}>
                <MatchBar onStep={steps.toMatch} onFiltered={toEvents} />
              </Suspense>
            </RegionBoundary>
          )}
        </div>
        {/* Escape closes what is open, wherever here the reader is. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <main
          ref={main}
          id="events"
          tabIndex={-1}
          className={styles.work}
          onKeyDown={({ key }) => key === "Escape" && closeTop(store)}
          data-view={view}
          data-open={event !== null || results || undefined}
          data-sheet={full || (results && isOfEvents(view)) ? "full" : "peek"}
        >
          <Stage viewport={viewport} onOpen={links.open} covered={() => coveredBy(side.current)} />
          <div ref={side} className={styles.side}>
            <Side
              heading={heading}
              steps={steps}
              onLeave={leave}
              full={full}
              onFull={setFull}
              onFiltered={toEvents}
              onTurn={turn}
            />
          </div>
        </main>
        <TabBar />
        <ShortcutKeys onKeys={onKeys} onSearch={steps.toField} />
        <MatchKeys onStep={steps.toMatch} />
        {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
      </div>
    </EventLinksContext>
  );
}

/** On a phone what was found fills the page instead of these; beside another page it is a sheet. */
function isOfEvents(view: string): boolean {
  return view === "timeline" || view === "list";
}

/** Brings the focus to what is shown; to the main part while that is being loaded. */
function focusShown(main: HTMLElement | null): void {
  const shown = main?.querySelector<HTMLElement>("[data-events]") ?? main;
  shown?.focus({ preventScroll: true });
}

/** Where the focus goes when another view has taken away what had it. */
function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const view = useSelector((state) => state.view);
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === main.current) focusShown(main.current);
  }, [view, main]);
}

/** px of the stage's right edge that the panel lies over: on a tablet it lies over the timeline. */
function coveredBy(side: HTMLElement | null): number {
  const stage = side?.previousElementSibling?.getBoundingClientRect();
  const panel = side?.getBoundingClientRect();
  if (!stage || !panel || panel.width === 0 || panel.width >= stage.width) return 0;
  return Math.max(0, stage.right - panel.left);
}

/** Links to events keep the rest of the view and lead to the heading of what they open. */
function useEventLinks(heading: RefObject<HTMLElement | null>) {
  const store = useTimelineStore();
  const state = useSelector((now) => now);
  return useMemo(
    () => ({
      hrefOf: (id: string) => serializeUrl({ ...state, event: id }),
      open: (id: string) => {
        flushSync(() => selectEvent(store, id));
        heading.current?.focus({ preventScroll: true });
      },
    }),
    [state, store, heading],
  );
}

function SkipLink({ main }: { main: RefObject<HTMLElement | null> }) {
  const { t } = useLanguage();
  return (
    <a
      className={styles.skip}
      href="#events"
      onClick={(click) => {
        // The address stays the view.
        click.preventDefault();
        focusShown(main.current);
      }}
    >
      {t("app.skip")}
    </a>
  );
}
