import { filterOf } from "../../domain/lesson/filterOf.ts";
import { windowOf } from "../../domain/lesson/windowOf.ts";
import { slideShown } from "../selectors/slides.ts";
import type { Store } from "../store.ts";
import { windowWithin } from "./moveWindow.ts";

/**
 * Presents: goes on at the slide that was left; else begins at the event that is open, or at the first.
 */
export function present(store: Store): void {
  const { step, event, lesson } = store.getState();
  const first = lesson === null ? event : null;
  store.setState({ present: true, step: step ?? first, blank: null });
}

/**
 * Presents a lesson from its beginning, or from a step on (`at`); null presents the events that the filter
 * lets through.
 */
export function presentLesson(store: Store, lesson: string | null, at: string | null = null): void {
  const { event } = store.getState();
  const step = lesson === null ? event : at;
  store.setState({ present: true, lesson, step, blank: null, dates: "shown" });
}

/** Leaves the slides for what the slide is about, to explore it; `present` comes back to the same slide. */
export function explore(store: Store): void {
  const state = store.getState();
  const slide = slideShown(state);
  const leave = { present: false, blank: null, step: slide?.id ?? state.step } as const;
  const other = { ...leave, term: null, resultsOnTop: false } as const;
  if (slide?.kind === "event")
    store.setState({ ...other, view: "timeline", event: slide.event.id });
  else if (slide?.kind === "window") {
    const window = windowWithin(state.data, windowOf(slide.shows));
    const { view } = slide.shows;
    store.setState({ ...other, view, window, filter: filterOf(slide.shows), event: null });
  } else store.setState(leave);
}

/** Ends the lesson or the slides: nothing is come back to. */
export function endPresenting(store: Store): void {
  store.setState({ present: false, lesson: null, step: null, blank: null, dates: "shown" });
}
