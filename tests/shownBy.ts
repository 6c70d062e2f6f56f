import type { TimelineEvent } from "../src/domain/event/event.ts";
import { isInView } from "../src/domain/event/isInView.ts";
import type { LessonStep } from "../src/domain/lesson/lesson.ts";
import { filterOf } from "../src/domain/lesson/filterOf.ts";
import { windowOf } from "../src/domain/lesson/windowOf.ts";
import { visibleEvents } from "../src/state/selectors/visibleEvents.ts";
import { wholeStore } from "./history.ts";

/** The events of the store that a lesson's step shows. */
export function shownBy({ shows }: Pick<LessonStep, "shows">): readonly TimelineEvent[] {
  if ("event" in shows) return wholeStore.events.filter(({ id }) => id === shows.event);
  const window = windowOf(shows);
  const left = visibleEvents({ data: wholeStore, filter: filterOf(shows) });
  return left.filter((event) => isInView(event, window));
}
