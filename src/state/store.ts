import { createStore, type StoreApi } from "zustand/vanilla";
import type { EventStore } from "../domain/eventStore/eventStore.ts";
import { INITIAL_VIEW, type ViewState } from "./viewState.ts";

/** The data and what the reader looks at. */
export interface State extends ViewState {
  data: EventStore;
}

export type Store = StoreApi<State>;

/** A store of its own for each page, test, embed or own file; never a singleton. */
export function createTimelineStore(data: EventStore, view: Partial<ViewState> = {}): Store {
  return createStore<State>(() => ({ data, ...INITIAL_VIEW, ...view }));
}
