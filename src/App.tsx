import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import styles from "./App.module.css";
import { LanguageContext, useLanguage } from "./i18n/language.ts";
import { Stage } from "./Stage.tsx";
import { selectEvent } from "./state/actions/selectEvent.ts";
import { turnToPage } from "./state/actions/turnToPage.ts";
import { useSelector, useTimelineStore } from "./state/StoreContext.ts";
import { serializeUrl } from "./state/url.ts";
import { createViewportStore } from "./state/viewport.ts";
import { EventLinksContext } from "./ui/EventLinksContext.ts";
import { RegionBoundary } from "./ui/RegionBoundary.tsx";
import { Panel } from "./views/detail/Panel.tsx";
import { FilterBar } from "./views/filter/FilterBar.tsx";
import { TabBar } from "./views/filter/TabBar.tsx";
import { Header } from "./views/header/Header.tsx";
import { KeysDialog } from "./views/keys/KeysDialog.tsx";
import { ShortcutKeys } from "./views/keys/ShortcutKeys.tsx";
import { Notices, type Notice } from "./views/notices/Notices.tsx";

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
  const links = useEventLinks(heading);
  useKeptFocus(main);
  const onKeys = useCallback(() => showKeys(true), []);

  const leave = () => {
    const selected = main.current?.querySelector<HTMLElement>(SELECTED) ?? main.current;
    selected?.focus({ preventScroll: true });
  };

  return (
    <EventLinksContext value={links}>
      <div className={styles.app} data-view={view}>
        <SkipLink main={main} />
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
        <RegionBoundary region="filter" version={version}>
          <FilterBar />
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
          data-sheet={full ? "full" : "peek"}
        >
          <Stage viewport={viewport} onOpen={links.open} covered={() => coveredBy(side.current)} />
          <div ref={side} className={styles.side}>
            <RegionBoundary region="panel" version={version} resetKeys={[event]}>
              <Panel heading={heading} onLeave={leave} full={full} onFull={setFull} />
            </RegionBoundary>
          </div>
        </main>
        <TabBar />
        <ShortcutKeys onKeys={onKeys} />
        {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
      </div>
    </EventLinksContext>
  );
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
