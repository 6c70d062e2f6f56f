import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./App.module.css";
import { coveredBy } from "./coveredBy.ts";
import { EventLinks } from "./EventLinks.tsx";
import { focusShown } from "./focusShown.ts";
import { LateRegion } from "./LateRegion.tsx";
import { Sharing } from "./Sharing.tsx";
import { Side } from "./Side.tsx";
import { SkipLink } from "./SkipLink.tsx";
import { Stage } from "./Stage.tsx";
import { lookUpTerm } from "./state/actions/lookUpTerm.ts";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { setSearch } from "./state/actions/setSearch.ts";
import { turnToPage } from "./state/actions/turnToPage.ts";
import { resultsShown } from "./state/selectors/resultsShown.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { createViewportStore } from "./state/viewport.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { BandContext } from "./ui/BandContext.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useOpenBand } from "./useOpenBand.ts";
import { useSearchSteps } from "./useSearchSteps.ts";
import { WholeTimeline } from "./views/embed/WholeTimeline.tsx";
import { FilterBar } from "./views/filter/FilterBar.tsx";
import { TabBar } from "./views/filter/TabBar.tsx";
import { Header } from "./views/header/Header.tsx";
import { EscapeKey } from "./views/keys/EscapeKey.tsx";
import { ShortcutKeys } from "./views/keys/ShortcutKeys.tsx";
import { Notices, type Notice } from "./views/notices/Notices.tsx";
import { OfflineBars } from "./views/offline/OfflineBars.tsx";
import { MatchKeys } from "./views/search/MatchKeys.tsx";
import { SearchField, type SearchHandle } from "./views/search/SearchField.tsx";

/** What stands for the selected event, or band of context, in timeline or list. */
const SELECTED = "[data-event][aria-current], [data-band][aria-current], a[aria-current]";

const loadMatchBar = async () => (await import("./views/search/MatchBar.tsx")).MatchBar;

interface ExploreProps {
  notices: readonly Notice[];
  /** The reader comes from the slides, and is brought to what was left there. */
  back: boolean;
  /** The keys are shown. */
  onKeys: () => void;
  /** A lesson is to be chosen. */
  onLessons: () => void;
}

/** The arrangement of the screen on which the events are explored. */
export function Explore({ notices, back, onKeys, onLessons }: ExploreProps) {
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
  const embed = useSelector((state) => state.embed);
  const openBand = useOpenBand();
  // What is opened next begins as it always does.
  if (full && event === null && openBand.band === null) setFull(false);
  const open = useCallback(
    (id: string) => {
      flushSync(() => selectEvent(store, id));
      heading.current?.focus({ preventScroll: true });
    },
    [store],
  );
  const steps = useSearchSteps({ field, side, heading, open });
  useKeptFocus({ main, heading });
  const cameBack = useEffectEvent(() => {
    if (back) (heading.current ?? main.current)?.focus({ preventScroll: true });
  });
  useEffect(() => cameBack(), []);

  const leave = () => {
    const selected = main.current?.querySelector<HTMLElement>(SELECTED) ?? main.current;
    selected?.focus({ preventScroll: true });
  };
  const turn = (page: Parameters<typeof turnToPage>[1], entry?: string) => {
    // The page itself, once it is loaded, leads to a term that is looked up.
    const term = page === "glossary" ? entry : undefined;
    flushSync(() => (term === undefined ? turnToPage(store, page) : lookUpTerm(store, term)));
    if (!isLed(main.current)) focusShown(main.current);
    if (entry === undefined) return;
    main.current?.querySelector(`[data-entry="${entry}"]`)?.scrollIntoView();
  };
  const toEvents = () => focusShown(main.current);

  return (
    <EventLinks open={open}>
      <BandContext value={openBand}>
        <Sharing>
          <div className={styles.app} data-view={view} data-embed={embed || undefined}>
            <SkipLink main={main} />
            {!embed && (
              <div className={styles.bars}>
                <RegionBoundary region="notices" version={version}>
                  <OfflineBars />
                </RegionBoundary>
              </div>
            )}
            {!embed && (
              <RegionBoundary region="header" version={version}>
                <Header
                  search={
                    <SearchField ref={field} onFirst={steps.toFirst} onResults={steps.toResults} />
                  }
                  onRead={() => {
                    // What was found would stand in its place.
                    flushSync(() => {
                      setSearch(store, "");
                      selectEvent(store, null);
                    });
                    heading.current?.focus({ preventScroll: true });
                  }}
                  onKeys={onKeys}
                  onLessons={onLessons}
                  onTurn={turn}
                />
              </RegionBoundary>
            )}
            {!embed && (
              <RegionBoundary region="filter" version={version}>
                <FilterBar />
              </RegionBoundary>
            )}
            <div className={styles.notices}>
              <RegionBoundary region="notices" version={version}>
                <Notices notices={notices} />
              </RegionBoundary>
              {searching && view === "list" && (
                <LateRegion region="search" load={loadMatchBar}>
                  {(MatchBar) => <MatchBar onStep={steps.toMatch} onFiltered={toEvents} />}
                </LateRegion>
              )}
            </div>
            <main
              ref={main}
              id="events"
              tabIndex={-1}
              className={styles.work}
              data-view={view}
              data-open={event !== null || results || openBand.band !== null || undefined}
              data-sheet={full || (results && isOfEvents(view)) ? "full" : "peek"}
            >
              <Stage
                back={back}
                viewport={viewport}
                onOpen={open}
                covered={() => coveredBy(side.current)}
              />
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
            {embed ? <WholeTimeline /> : <TabBar />}
            {/* In a frame there is nothing by which one would come back from where they lead. */}
            {!embed && <ShortcutKeys onKeys={onKeys} onSearch={steps.toField} />}
            <EscapeKey onEscape={openBand.close} onLost={toEvents} />
            <MatchKeys onStep={steps.toMatch} />
          </div>
        </Sharing>
      </BandContext>
    </EventLinks>
  );
}

/** Whether what is shown has led the reader to a place in it already. */
function isLed(main: HTMLElement | null): boolean {
  const shown = main?.querySelector("[data-events]");
  const { activeElement } = document;
  return shown !== activeElement && (shown?.contains(activeElement) ?? false);
}

/** On a phone what was found fills the page instead of these; beside another page it is a sheet. */
function isOfEvents(view: string): boolean {
  return view === "timeline" || view === "list";
}
