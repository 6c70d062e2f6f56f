import { createStore, type StoreApi } from "zustand/vanilla";
import type { EventStore } from "../domain/eventStore/eventStore.ts";
import { INITIAL_VIEW, type ViewState } from "./viewState.ts";

/** The data and what the reader looks at. */
export interface State extends ViewState {
  data: EventStore;
  /** Whether what was found lies over the event that is open: a step of the reader’s, in no link. */
  resultsOnTop: boolean;
}

export type Store = StoreApi<State>;

/** A store of its own for each page, test, embed or own file; never a singleton. */
export function createTimelineStore(data: EventStore, view: Partial<ViewState> = {}): Store {
  return createStore<State>(() => ({ data, resultsOnTop: false, ...INITIAL_VIEW, ...view }));
}
