import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createOffline, type Offline } from "./offline.ts";

/** What this device keeps of the page; where nobody says, nothing. */
export const OfflineContext = createContext(createOffline());

/** One of its facts; the component draws again when it changes. */
export function useOffline<K extends keyof Offline>(name: K): Offline[K] {
  return useStore(useContext(OfflineContext), (offline) => offline[name]);
}
