import type { Store } from "../store.ts";
import { INITIAL_VIEW, type ViewState } from "../viewState.ts";
import { windowWithin } from "./moveWindow.ts";

/** Shows what a link says; what it does not say takes its default. */
export function openLink(store: Store, view: Partial<ViewState>): void {
  const { data } = store.getState();
  store.setState({
    ...INITIAL_VIEW,
    ...view,
    window: windowWithin(data, view.window ?? null),
    resultsOnTop: false,
  });
}
