import type { TimelineEvent } from "../event/event.ts";
import type { Lesson, LessonStep } from "./lesson.ts";
import type { Slide } from "./slide.ts";

/** No step's id may end so. */
export const OF_QUESTION = "-question";

/** A slide an event, in the order given. */
export function slidesOfEvents(events: readonly TimelineEvent[]): Slide[] {
  const total = events.length;
  return events.map((event, i) => ({
    kind: "event",
    id: event.id,
    n: i + 1,
    total,
    event,
    step: null,
  }));
}

/** A slide a step, and one more for its question; a step whose event is gone keeps its place. */
export function slidesOfLesson({ steps }: Lesson, events: readonly TimelineEvent[]): Slide[] {
  const total = steps.length;
  return steps.flatMap((step, i): Slide[] => {
    const place = { n: i + 1, total, step };
    const shown = slideOf(step, place, events);
    const { question } = step;
    if (!question) return [shown];
    return [shown, { ...place, kind: "question", id: `${step.id}${OF_QUESTION}`, question }];
  });
}

function slideOf(
  { id, shows }: LessonStep,
  place: { n: number; total: number; step: LessonStep },
  events: readonly TimelineEvent[],
): Slide {
  if (!("event" in shows)) return { ...place, kind: "window", id, shows };
  const event = events.find((one) => one.id === shows.event);
  return event ? { ...place, kind: "event", id, event } : { ...place, kind: "gone", id };
}
