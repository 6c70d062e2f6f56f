import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Lesson, LessonStep } from "../../domain/lesson/lesson.ts";

/** A step with the event that it shows; undefined where it shows years, or its event is not in this timeline. */
export interface SheetStep {
  step: LessonStep;
  event: TimelineEvent | undefined;
}

/** The steps of a lesson, each with its event. */
export function sheetSteps({ steps }: Lesson, events: readonly TimelineEvent[]): SheetStep[] {
  return steps.map((step) => {
    const { shows } = step;
    const event = "event" in shows ? events.find(({ id }) => id === shows.event) : undefined;
    return { step, event };
  });
}

/** Ids of what a lesson rests on: the sources of its events in the order of its steps, then its own. */
export function citedBy({ sources }: Lesson, steps: readonly SheetStep[]): string[] {
  const ofEvents = steps.flatMap(({ event }) => event?.sources ?? []);
  return [...ofEvents.map(({ source }) => source), ...sources];
}
