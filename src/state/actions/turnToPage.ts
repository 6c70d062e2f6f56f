import type { Store } from "../store.ts";
import type { ViewState } from "../viewState.ts";
import { selectEvent } from "./selectEvent.ts";
import { setView } from "./setView.ts";

/**
 * Turns to a page that is read by itself: the event that was open is closed, and Back opens it again where
 * it was. In this order, for the change of the event is the step of the history.
 */
export function turnToPage(store: Store, page: ViewState["view"]): void {
  selectEvent(store, null);
  setView(store, page);
}
