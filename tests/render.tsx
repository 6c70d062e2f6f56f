import { render } from "@testing-library/react";
import { StrictMode } from "react";
import { I18nextProvider } from "react-i18next";
import { App } from "../src/App.tsx";
import type { EventStore } from "../src/domain/eventStore/eventStore.ts";
import type { Lesson } from "../src/domain/lesson/lesson.ts";
import { createI18n } from "../src/i18n/createI18n.ts";
import { LessonsContext } from "../src/state/LessonsContext.ts";
import { createOffline, type Offline } from "../src/state/offline.ts";
import { OfflineContext } from "../src/state/OfflineContext.ts";
import { createPreferences } from "../src/state/preferences.ts";
import { PreferencesContext } from "../src/state/PreferencesContext.ts";
import { createTimelineStore } from "../src/state/store.ts";
import { StoreContext } from "../src/state/StoreContext.ts";
import type { ViewState } from "../src/state/viewState.ts";
import type { Notice } from "../src/views/notices/Notices.tsx";
import { history } from "./history.ts";

interface Page {
  data?: EventStore;
  view?: Partial<ViewState>;
  notices?: readonly Notice[];
  offline?: Partial<Offline>;
  /** What comes when lessons are wanted. */
  lessons?: readonly Lesson[] | (() => Promise<readonly Lesson[]>);
}

/** Draws the page over a store of its own; the list by default, for happy-dom has no layout to draw time in. */
export function renderPage({
  data = history,
  view = {},
  notices = [],
  offline: known = {},
  lessons = [],
}: Page = {}) {
  const load = typeof lessons === "function" ? lessons : async () => lessons;
  const store = createTimelineStore(data, { view: "list", ...view });
  const preferences = createPreferences();
  const offline = createOffline(known);
  const i18n = createI18n(view.language === "zh" ? "zh" : "en");
  const page = render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <StoreContext value={store}>
          <PreferencesContext value={preferences}>
            <OfflineContext value={offline}>
              <LessonsContext value={load}>
                <App notices={notices} />
              </LessonsContext>
            </OfflineContext>
          </PreferencesContext>
        </StoreContext>
      </I18nextProvider>
    </StrictMode>,
  );
  return { store, preferences, offline, ...page };
}
