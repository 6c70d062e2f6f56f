import { createStore, type StoreApi } from "zustand/vanilla";

/** What this device has of the page, and whether there is a network. */
export interface Offline {
  /** All of the page is kept here and opens without a network. */
  kept: boolean;
  online: boolean;
  /** Loads the page anew as its newer version; null while there is none. */
  renew: (() => void) | null;
}

export type OfflineStore = StoreApi<Offline>;

/** One for each page. Where nothing can be kept, it stays as it is made. */
export function createOffline(known: Partial<Offline> = {}): OfflineStore {
  return createStore(() => ({ kept: false, online: true, renew: null, ...known }));
}
