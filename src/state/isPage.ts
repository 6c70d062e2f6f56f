import type { ViewState } from "./viewState.ts";

const PAGES: ReadonlySet<ViewState["view"]> = new Set(["sources", "glossary", "about"]);

/** Whether a view is a page that is read by itself; the others show one selection of events. */
export function isPage(view: ViewState["view"]): boolean {
  return PAGES.has(view);
}
