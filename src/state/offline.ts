import { createStore, type StoreApi } from "zustand/vanilla";

/** What this device has of the page, and whether there is a network. */
export interface Offline {
  /** All of the page is kept here and opens without a network. */
  kept: boolean;
  online: boolean;
  /** Loads the page anew as its newer version; null while there is none. */
  renew: (() => void) | null;
  /** The version that was put off. */
  later: Offline["renew"];
  /** The reader knows that there is no network, until there is one again. */
  dismissed: boolean;
}

export type OfflineStore = StoreApi<Offline>;

/** One for each page. Where nothing can be kept, it stays as it is made. */
export function createOffline(known: Partial<Offline> = {}): OfflineStore {
  return createStore(() => ({
    kept: false,
    online: true,
    renew: null,
    later: null,
    dismissed: false,
    ...known,
  }));
}

/** There is a network, or none; who has dismissed that hears of it the next time. */
export function setOnline(offline: OfflineStore, online: boolean): void {
  offline.setState(online ? { online, dismissed: false } : { online });
}
