import type { Store } from "../store.ts";
import type { ViewState } from "../viewState.ts";

/** Turns to a page that is read by itself: the event that was open is closed, and Back opens it again. */
export function turnToPage(store: Store, page: ViewState["view"]): void {
  store.setState({ event: null, term: null, resultsOnTop: false, view: page });
}
