import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { State, Store } from "./store.ts";

/** The store of this page, handed down by whoever made it. */
export const StoreContext = createContext<Store | null>(null);

/** The store itself, for the actions. */
export function useTimelineStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error("no store was handed down");
  return store;
}

/** What follows from the state; the component draws again when it changes. */
export function useSelector<T>(selector: (state: State) => T): T {
  return useStore(useTimelineStore(), selector);
}
