import type { Store } from "../store.ts";
import type { ViewState } from "../viewState.ts";

/** Orders the list. */
export function setSort(store: Store, sort: ViewState["sort"]): void {
  store.setState({ sort });
}
