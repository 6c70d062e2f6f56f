import type { Store } from "../store.ts";
import type { ViewState } from "../viewState.ts";

/** Turns to the timeline, the list or a page; no term is looked up there. */
export function setView(store: Store, view: ViewState["view"]): void {
  store.setState({ view, term: null });
}
