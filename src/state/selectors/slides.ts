import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { Slide } from "../../domain/lesson/slide.ts";
import { slidesOfEvents, slidesOfLesson } from "../../domain/lesson/toSlides.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { State } from "../store.ts";
import { memoise } from "./memoise.ts";
import { allEvents, visibleEvents } from "./visibleEvents.ts";

type Presented = Pick<State, "data" | "filter" | "lesson" | "lessons">;

const ofEvents = memoise(slidesOfEvents);
const ofLesson = memoise((lesson: Lesson) =>
  memoise((events: readonly TimelineEvent[]) => slidesOfLesson(lesson, events)),
);
const NONE: readonly Slide[] = [];

/** The lesson that is presented; undefined where none is, where it is still to come, or there is none of its id. */
export function lessonShown({ lesson, lessons }: Presented): Lesson | undefined {
  return lessons?.find(({ id }) => id === lesson);
}

/** What is presented, in order: the lesson's steps, else the events that the filter lets through. */
export function slides(state: Presented): readonly Slide[] {
  if (state.lesson === null) return ofEvents(visibleEvents(state));
  const lesson = lessonShown(state);
  return lesson ? ofLesson(lesson)(allEvents(state)) : NONE;
}

/** The first slide of the n-th event or step, from 1; the last slide where there are fewer. */
export function slideOfNumber(state: Presented, n: number): Slide | undefined {
  const shown = slides(state);
  return shown.find((slide) => slide.n >= n) ?? shown[shown.length - 1];
}

/**
 * Place of the slide on the projector among `slides`, from 0; -1 where there is none. An event that the
 * filter leaves out meanwhile gives its place to the next one; a step that is gone, to the first.
 */
export function slideIndex(state: Presented & Pick<State, "step">): number {
  const shown = slides(state);
  if (shown.length === 0) return -1;
  const at = shown.findIndex(({ id }) => id === state.step);
  if (at >= 0 || state.step === null || state.lesson !== null) return Math.max(at, 0);
  const all = allEvents(state).map(({ id }) => id);
  const left = all.indexOf(state.step);
  const next = shown.findIndex(({ id }) => all.indexOf(id) > left);
  return left < 0 ? 0 : next < 0 ? shown.length - 1 : next;
}

/** The slide on the projector; undefined where nothing can be presented. */
export function slideShown(state: Presented & Pick<State, "step">): Slide | undefined {
  return slides(state)[slideIndex(state)];
}

/** The slide that was left to explore, which `present` comes back to. */
export function slideLeft(state: Presented & Pick<State, "step">): Slide | undefined {
  return state.step === null ? undefined : slideShown(state);
}
