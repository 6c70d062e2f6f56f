import type { Store } from "../store.ts";
import type { ViewState } from "../viewState.ts";

/** Turns the page to a language, in place. */
export function setLanguage(store: Store, language: ViewState["language"]): void {
  store.setState({ language });
}
