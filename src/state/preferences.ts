import { createStore, type StoreApi } from "zustand/vanilla";

/**
 * How the reader wants the page to be on this device: remembered, but apart from the view and its address,
 * for a link must not darken the page of whoever opens it, nor switch off keys.
 */
export interface Preferences {
  theme: "system" | "light" | "dark";
  /** Whether a letter alone is a shortcut (WCAG 2.1.4). */
  singleKeys: boolean;
}

export type PreferencesStore = StoreApi<Preferences>;

/** One for each page, like the store of the view. */
export function createPreferences(remembered: Partial<Preferences> = {}): PreferencesStore {
  const { theme = "system", singleKeys = true } = remembered;
  return createStore(() => ({ theme, singleKeys }));
}
