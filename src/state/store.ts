import { createStore, type StoreApi } from "zustand/vanilla";
import type { EventStore } from "../domain/eventStore/eventStore.ts";
import type { Lesson } from "../domain/lesson/lesson.ts";
import { INITIAL_VIEW, type ViewState } from "./viewState.ts";

/** The data and what the reader looks at. */
export interface State extends ViewState {
  data: EventStore;
  /** Whether `data` holds what is read of the events too, and not their outline alone. */
  whole: boolean;
  /** All lessons; null until they are wanted and have come. */
  lessons: readonly Lesson[] | null;
  /** Whether what was found lies over the event that is open: a step of the reader’s, in no link. */
  resultsOnTop: boolean;
  /** How often a term has been looked up: the same one, too, is come to anew. */
  lookUps: number;
}

export type Store = StoreApi<State>;

/** A store of its own for each page, test, embed or own file; never a singleton. */
export function createTimelineStore(
  data: EventStore,
  view: Partial<ViewState & Pick<State, "whole">> = {},
): Store {
  return createStore<State>(() => ({
    data,
    whole: true,
    lessons: null,
    resultsOnTop: false,
    lookUps: 0,
    ...INITIAL_VIEW,
    ...view,
  }));
}
