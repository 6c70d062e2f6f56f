import { useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./App.module.css";
import { coveredBy } from "./coveredBy.ts";
import { EventLinks } from "./EventLinks.tsx";
import { focusShown } from "./focusShown.ts";
import { LanguageContext } from "./i18n/language.ts";
import { Sharing } from "./Sharing.tsx";
import { SkipLink } from "./SkipLink.tsx";
import { Stage } from "./Stage.tsx";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { turnToPage } from "./state/actions/turnToPage.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { createViewportStore } from "./state/viewport.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { BandContext } from "./ui/BandContext.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useOpenBand } from "./useOpenBand.ts";
import { Panel } from "./views/detail/Panel.tsx";
import { WholeTimeline } from "./views/embed/WholeTimeline.tsx";
import { FilterBar } from "./views/filter/FilterBar.tsx";
import { TabBar } from "./views/filter/TabBar.tsx";
import { Header } from "./views/header/Header.tsx";
import { KeysDialog } from "./views/keys/KeysDialog.tsx";
import { ShortcutKeys } from "./views/keys/ShortcutKeys.tsx";
import { Notices, type Notice } from "./views/notices/Notices.tsx";

/** What stands for the selected event, or band of context, in timeline or list. */
const SELECTED = "[data-event][aria-current], [data-band][aria-current], a[aria-current]";

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
  const view = useSelector((state) => state.view);
  const event = useSelector((state) => state.event);
  const version = useSelector((state) => state.data.file.version);
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const [viewport] = useState(createViewportStore);
  /** On a phone: whether the panel is pulled up to the whole page. */
  const [full, setFull] = useState(false);
  const [keysShown, showKeys] = useState(false);
  const embed = useSelector((state) => state.embed);
  const open = useCallback(
    (id: string) => {
      flushSync(() => selectEvent(store, id));
      heading.current?.focus({ preventScroll: true });
    },
    [store],
  );
  const openBand = useOpenBand();
  useKeptFocus(main);
  const onKeys = useCallback(() => showKeys(true), []);

  const leave = () => {
    const selected = main.current?.querySelector<HTMLElement>(SELECTED) ?? main.current;
    selected?.focus({ preventScroll: true });
  };

  return (
    <EventLinks open={open}>
      <BandContext value={openBand}>
        <Sharing>
          <div className={styles.app} data-view={view} data-embed={embed || undefined}>
            <SkipLink main={main} />
            {!embed && (
              <RegionBoundary region="header" version={version}>
                <Header
                  onRead={() => {
                    flushSync(() => selectEvent(store, null));
                    heading.current?.focus({ preventScroll: true });
                  }}
                  onKeys={onKeys}
                  onTurn={(page) => {
                    flushSync(() => turnToPage(store, page));
                    focusShown(main.current);
                  }}
                />
              </RegionBoundary>
            )}
            {!embed && (
              <RegionBoundary region="filter" version={version}>
                <FilterBar />
              </RegionBoundary>
            )}
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
              onKeyDown={({ key }) => {
                if (key !== "Escape") return;
                selectEvent(store, null);
                openBand.close();
              }}
              data-view={view}
              data-open={event !== null || openBand.band !== null || undefined}
              data-sheet={full ? "full" : "peek"}
            >
              <Stage viewport={viewport} onOpen={open} covered={() => coveredBy(side.current)} />
              <div ref={side} className={styles.side}>
                <RegionBoundary region="panel" version={version} resetKeys={[event, openBand.band]}>
                  <Panel heading={heading} onLeave={leave} full={full} onFull={setFull} />
                </RegionBoundary>
              </div>
            </main>
            {embed ? <WholeTimeline /> : <TabBar />}
            <ShortcutKeys onKeys={onKeys} />
            {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
          </div>
        </Sharing>
      </BandContext>
    </EventLinks>
  );
}
