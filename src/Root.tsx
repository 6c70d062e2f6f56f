import type { i18n } from "i18next";
import { StrictMode, useLayoutEffect, type ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { useStore } from "zustand";
import type { Lesson } from "./domain/lesson/lesson.ts";
import { LessonsContext } from "./state/LessonsContext.ts";
import { createOffline, type OfflineStore } from "./state/offline.ts";
import { OfflineContext } from "./state/OfflineContext.ts";
import type { PreferencesStore } from "./state/preferences.ts";
import { PreferencesContext } from "./state/PreferencesContext.ts";
import { StoreContext } from "./state/StoreContext.ts";
import { WholeDataContext } from "./state/WholeDataContext.ts";
import type { Store } from "./state/store.ts";
import { RenewContext } from "./ui/RenewContext.ts";

interface RootProps {
  i18n: i18n;
  store: Store;
  preferences: PreferencesStore;
  /** At build nothing is kept. */
  offline?: OfflineStore;
  loadLessons: () => Promise<readonly Lesson[]>;
  loadWhole: () => Promise<void>;
  /** The page stands, before it is seen. */
  onMounted?: () => void;
  children: ReactNode;
}

const NOTHING_KEPT = createOffline();

/** What the page is handed down, the same at build and in the browser, which takes up what was built. */
export function Root(props: RootProps) {
  const {
    i18n,
    store,
    preferences,
    offline = NOTHING_KEPT,
    loadLessons,
    loadWhole,
    onMounted,
    children,
  } = props;
  const renew = useStore(offline, (known) => known.renew);
  useLayoutEffect(() => onMounted?.(), [onMounted]);
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <StoreContext value={store}>
          <PreferencesContext value={preferences}>
            <OfflineContext value={offline}>
              <WholeDataContext value={loadWhole}>
                <LessonsContext value={loadLessons}>
                  <RenewContext value={renew}>{children}</RenewContext>
                </LessonsContext>
              </WholeDataContext>
            </OfflineContext>
          </PreferencesContext>
        </StoreContext>
      </I18nextProvider>
    </StrictMode>
  );
}
