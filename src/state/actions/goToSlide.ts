import { slideIndex, slideOfNumber, slides } from "../selectors/slides.ts";
import type { Store } from "../store.ts";

/** Turns so many slides on, or back; the ends hold. A blank screen shows again, and a date that was asked for hides. */
export function turnSlide(store: Store, by: number): void {
  goToIndex(store, slideIndex(store.getState()) + by);
}

/** Goes to the n-th event or step of the lesson, from 1; to the last where there are fewer. */
export function goToSlide(store: Store, n: number): void {
  const slide = slideOfNumber(store.getState(), n);
  if (slide) goToId(store, slide.id);
}

/** Goes to the slide of an id; stays where there is none. */
export function goToId(store: Store, id: string): void {
  const at = slides(store.getState()).findIndex((slide) => slide.id === id);
  if (at >= 0) goToIndex(store, at);
}

/** To the first slide, or the very last. */
export function goToEnd(store: Store, end: "first" | "last"): void {
  goToIndex(store, end === "first" ? 0 : slides(store.getState()).length - 1);
}

function goToIndex(store: Store, index: number): void {
  const state = store.getState();
  const shown = slides(state);
  const slide = shown[Math.min(Math.max(index, 0), shown.length - 1)];
  if (!slide) return;
  const dates = state.dates === "asked" ? "hidden" : state.dates;
  store.setState({ step: slide.id, blank: null, dates });
}
