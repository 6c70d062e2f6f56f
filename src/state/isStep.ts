import type { ViewState } from "./viewState.ts";

/** Pages that are read by themselves; the other views show one selection of events. */
const PAGES: ReadonlySet<ViewState["view"]> = new Set(["sources", "glossary", "about"]);

/**
 * Whether a change is a step that Back returns from: another event, or a page that is turned to or left.
 * Back means "what I read before"; windows, filters and languages are no steps.
 */
export function isStep(now: ViewState, before: ViewState): boolean {
  const turned = now.view !== before.view && [now, before].some(({ view }) => PAGES.has(view));
  return turned || now.event !== before.event;
}
