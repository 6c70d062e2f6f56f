import type { Store } from "../store.ts";
import type { ViewState } from "../viewState.ts";

/** Turns to the timeline or to the list. */
export function setView(store: Store, view: ViewState["view"]): void {
  store.setState({ view });
}
