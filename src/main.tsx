import { startTransition } from "react";
import {
  createRoot,
  hydrateRoot,
  type Root as ReactRoot,
  type RootOptions,
} from "react-dom/client";
import { App } from "./App.tsx";
import { PresenterPage } from "./PresenterPage.tsx";
import { awaitPresenter } from "./awaitPresenter.ts";
import { builtPage, placeRead, removeReadable } from "./browser/builtPage.ts";
import { followColourScheme } from "./browser/colourScheme.ts";
import { dropHash, onQueryChange, readQuery, writeQuery } from "./browser/history.ts";
import { isNarrow } from "./browser/isNarrow.ts";
import { namePage } from "./browser/namePage.ts";
import { preferredLanguages } from "./browser/preferredLanguages.ts";
import { readSettings, writeSettings, type Settings } from "./browser/rememberedSettings.ts";
import { markFailed, markStarted, requireBrowser } from "./browser/started.ts";
import { installTrustedTypes } from "./browser/installTrustedTypes.ts";
import { whenIdle } from "./browser/whenIdle.ts";
import { loadWholeStore, outline } from "./data.ts";
import { focusShown } from "./focusShown.ts";
import { keepOffline, workerAddress } from "./keepOffline.ts";
import { loadHandout } from "./handout.ts";
import { loadTimeline } from "./loadTimeline.ts";
import { createI18n, fixedTranslate } from "./i18n/createI18n.ts";
import { leadOf, tagOf } from "./i18n/language.ts";
import { setWholeData } from "./state/actions/setWholeData.ts";
import { moveWindow } from "./state/actions/moveWindow.ts";
import { openLink } from "./state/actions/openLink.ts";
import { Root } from "./Root.tsx";
import { firstLanguage } from "./state/firstLanguage.ts";
import { createOffline } from "./state/offline.ts";
import { createPreferences } from "./state/preferences.ts";
import { firstDecade } from "./state/selectors/firstDecade.ts";
import { selectedEvent } from "./state/selectors/selectedEvent.ts";
import { isStep } from "./state/isStep.ts";
import { knownFilter } from "./state/knownFilter.ts";
import { createTimelineStore } from "./state/store.ts";
import { parseUrl, serializeUrl } from "./state/url.ts";
import { watchStyles } from "./ui/failedStyles.ts";
import type { Notice } from "./views/notices/Notices.tsx";
import "./styles/chineseFont.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/rule.css";
import "./styles/print.css";
import "./views/readable/readable.css";

requireBrowser();
installTrustedTypes(workerAddress());
watchStyles();

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
const built = builtPage(element);
/** The language in which the page stands there already. */
const builtIn = (["en", "zh"] as const).find((lang) => tagOf(lang) === built.lang);

const { settings, trouble } = readSettings();
const preferences = createPreferences(settings);
const showTheme = followColourScheme(preferences.getState().theme);
const link = parseUrl(readQuery());
/** The query wins over the path, the path over what is remembered and what the browser asks for. */
const language =
  link.view.language ??
  (built.named ? builtIn : undefined) ??
  firstLanguage(settings?.language, preferredLanguages());
// A page that is taken up begins as it was built; what else is known comes in the next moment.
const store = createTimelineStore(outline, { language, whole: false });
const known = knownFilter(link.view, outline);
/** Where the reader has been led, or has read, before the page came to life. */
const place = placeRead();
const read = outline.events.some(({ id }) => id === place) ? { event: place ?? null } : {};
openLink(store, { ...read, ...known.view, language });
/** This window shows what another one projects: neither address nor settings are its own. */
const isPresenter = link.view.presenter === true;
if (readQuery() === "" && isNarrow() && !("event" in read))
  moveWindow(store, firstDecade(store.getState()));

const notices: Notice[] = [...link.problems, ...known.problems].map((problem) => ({
  kind: "link",
  problem,
}));
// In a frame that keeps nothing there is nothing that the reader could do.
if (trouble && !link.view.embed) notices.push({ kind: "storage", trouble });

const offline = createOffline();
const i18n = createI18n(leadOf(language));
let whole: Promise<void> | undefined;
/** Once for all who ask; anew after a failure. */
const loadWhole = () =>
  (whole ??= loadWholeStore().then(
    (data) => setWholeData(store, data),
    (error: unknown) => {
      whole = undefined;
      throw error;
    },
  ));

const loadLessons = async () => (await import("./lessons.ts")).lessons;

const options: RootOptions = {
  onUncaughtError: (error) => {
    markFailed();
    reportError(error);
  },
};

let isThere = false;

/** What was there to be read until now goes in the same moment. */
function onMounted(): void {
  if (isThere) return;
  isThere = true;
  if (removeReadable()) focusShown(document.querySelector("main"));
  dropHash();
}

function screen() {
  return (
    <Root {...{ i18n, store, preferences, offline, loadLessons, loadWhole, onMounted }}>
      {isPresenter ? <PresenterPage /> : <App notices={[...notices]} />}
    </Root>
  );
}

/** Whether the page is what was built: the link says no more than the language, and there is nothing to tell. */
const asBuilt =
  language === builtIn &&
  notices.length === 0 &&
  Object.keys(link.view).every((said) => said === "language");
const root = asBuilt ? takeUp(element) : createRoot(element, options);

/** In slices between which the page answers; a press at what has yet to be taken up is waited for by React. */
function takeUp(container: Element): ReactRoot {
  let taken: ReactRoot | undefined;
  startTransition(() => {
    taken = hydrateRoot(container, screen(), options);
  });
  if (!taken) throw new Error("React did not take up the page");
  return taken;
}

function draw(): void {
  root.render(screen());
}

/** The page in its language; the tab and each step of the history bear the event's name, or the page's. */
function speak(): void {
  const state = store.getState();
  const lead = leadOf(state.language);
  void i18n.changeLanguage(lead);
  const title = outline.file.title[lead];
  const { view, present } = state;
  const words = fixedTranslate(i18n, lead);
  const page = view === "timeline" || view === "list" ? undefined : words(`${view}.name`);
  const shown = present ? words("present.name") : (selectedEvent(state)?.title[lead] ?? page);
  const name = isPresenter ? words("presenter.name") : shown;
  namePage(tagOf(lead), name === undefined ? title : `${name} · ${title}`);
}

/** What was chosen, with all else as it is remembered by now: another window may have chosen since. */
function remember(chosen: Partial<Settings>): void {
  const refused = writeSettings({
    ...preferences.getState(),
    ...readSettings().settings,
    ...chosen,
  });
  const told = notices.some((notice) => notice.kind === "storage");
  if (!refused || told || store.getState().embed) return;
  notices.push({ kind: "storage", trouble: refused });
  draw();
}

/** The address follows the store, the settings follow the language, and the presenter's window both. */
function keepInStep(): void {
  let goingBack = false;
  store.subscribe((now, before) => {
    if (now.language !== before.language) remember({ language: now.language });
    writeQuery(serializeUrl(now), isStep(now, before) && !goingBack ? "push" : "replace");
  });
  onQueryChange((query) => {
    goingBack = true;
    // The language is the reader's last choice, not a step of the history.
    const { view } = knownFilter(parseUrl(query).view, outline);
    openLink(store, { ...view, language: store.getState().language });
    goingBack = false;
  });
  writeQuery(serializeUrl(store.getState()), "replace");
}

if (!isPresenter) keepInStep();
store.subscribe((now, before) => {
  const renamed = (["event", "view", "present"] as const).some((one) => now[one] !== before[one]);
  if (now.language !== before.language || renamed) speak();
});
preferences.subscribe((now, before) => {
  showTheme(now.theme);
  if (isPresenter) return;
  if (now.theme !== before.theme) remember({ theme: now.theme });
  if (now.singleKeys !== before.singleKeys) remember({ singleKeys: now.singleKeys });
});
if (!isPresenter) awaitPresenter(store, preferences);

speak();
if (!asBuilt) draw();
markStarted();
// The timeline comes first. Printing does not wait for what it needs.
const first = store.getState().view === "timeline" ? loadTimeline() : Promise.resolve();
void first
  .then(loadWhole)
  // Each region that misses them says so itself.
  .catch(() => undefined)
  .then(() => whenIdle(loadHandout))
  // After all that the reader waits for. Neither a frame nor the second window needs a copy of its own.
  .then(() => (isPresenter || link.view.embed ? undefined : whenIdle(() => keepOffline(offline))));
