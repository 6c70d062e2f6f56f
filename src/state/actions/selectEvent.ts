import type { Store } from "../store.ts";

/** Selects an event in list, timeline and panel at once, where it is read; null selects none. */
export function selectEvent(store: Store, event: string | null): void {
  store.setState({ event, resultsOnTop: false });
}
