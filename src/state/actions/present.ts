import { parseEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import { NO_FILTER } from "../../domain/event/eventFilter.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import type { WindowView } from "../../domain/lesson/slide.ts";
import { slideShown, slides } from "../selectors/slides.ts";
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
  const leave = { present: false, blank: null, step: slide?.id ?? null } as const;
  if (slide?.kind === "event")
    store.setState({ ...leave, view: "timeline", event: slide.event.id });
  else if (slide?.kind === "window") {
    const window = windowWithin(state.data, windowOf(slide.shows));
    const { view } = slide.shows;
    store.setState({ ...leave, view, window, filter: filterOf(slide.shows), event: null });
  } else store.setState(leave);
}

/** Ends the lesson or the slides: nothing is come back to. */
export function endPresenting(store: Store): void {
  store.setState({ present: false, lesson: null, step: null, blank: null, dates: "shown" });
}

/** The stretch of time of a step, in UTC days; its days have been checked (`checkLessons`). */
export function windowOf({ from, to }: Pick<WindowView, "from" | "to">): DayWindow | null {
  const [first, last] = [from, to].map((day) => parseEdtf(day));
  if (!first || !last || !("date" in first) || !("date" in last)) return null;
  return { from: spanOf(first.date).first, to: spanOf(last.date).last + 1 };
}

/** The filter of a step. */
export function filterOf({ side, person, kinds, levels, lanes }: WindowView) {
  return {
    ...NO_FILTER,
    side: side ?? null,
    person: person ?? null,
    kinds: kinds ?? [],
    levels: levels ?? [],
    lanes: lanes ?? null,
  };
}

/** Whether there is anything to present: a filter may leave nothing. */
export function canPresent(store: Store): boolean {
  return slides(store.getState()).length > 0;
}
