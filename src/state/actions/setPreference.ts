import type { Preferences, PreferencesStore } from "../preferences.ts";

/** Changes what the reader prefers; the rest holds. */
export function setPreference(preferences: PreferencesStore, change: Partial<Preferences>): void {
  preferences.setState(change);
}
