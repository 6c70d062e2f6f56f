import { isPage } from "./isPage.ts";
import type { ViewState } from "./viewState.ts";

/**
 * Whether a change is a step that Back returns from: another event, a page that is turned to or left, or the
 * slides. Back means "what I read before"; windows, filters, languages and single slides are no steps.
 */
export function isStep(now: ViewState, before: ViewState): boolean {
  const turned = now.view !== before.view && [now, before].some(({ view }) => isPage(view));
  return turned || now.event !== before.event || now.present !== before.present;
}
