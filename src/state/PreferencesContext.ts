import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Preferences, PreferencesStore } from "./preferences.ts";

/** The preferences of this page, handed down by whoever made them. */
export const PreferencesContext = createContext<PreferencesStore | null>(null);

/** The preferences themselves, for the actions. */
export function usePreferences(): PreferencesStore {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("no preferences were handed down");
  return preferences;
}

/** One preference; the component draws again when it changes. */
export function usePreference<K extends keyof Preferences>(name: K): Preferences[K] {
  return useStore(usePreferences(), (preferences) => preferences[name]);
}
