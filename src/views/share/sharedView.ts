import type { LinkedView } from "../../state/url.ts";
import { INITIAL_VIEW, type ViewState } from "../../state/viewState.ts";

/** What a link can hold, each ticked or not. */
export const SHARED_PARTS = [
  "event",
  "language",
  "view",
  "window",
  "filter",
  "search",
  "context",
] as const;

export type SharedPart = (typeof SHARED_PARTS)[number];

/** The parts of a view that are not as at first, so that there is something to tick; language always is. */
export function partsToShare(view: ViewState): SharedPart[] {
  return SHARED_PARTS.filter(
    (part) =>
      part === "language" || JSON.stringify(view[part]) !== JSON.stringify(INITIAL_VIEW[part]),
  );
}

/** The view with the ticked parts alone; the others are as at first, the language that of whoever opens the link. */
export function sharedView(view: ViewState, parts: ReadonlySet<SharedPart>): LinkedView {
  const kept = SHARED_PARTS.filter((part) => parts.has(part)).map((part) => [part, view[part]]);
  const shared: LinkedView = { ...INITIAL_VIEW, language: undefined, ...Object.fromEntries(kept) };
  // The order belongs to the list that it orders, a term to the glossary.
  return parts.has("view") ? { ...shared, sort: view.sort, term: view.term } : shared;
}
