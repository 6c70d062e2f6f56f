import type { TimelineEvent } from "../../domain/event/event.ts";

/**
 * Whether two lists of events are drawn alike: what is read of an event comes later than what is drawn of it
 * (`domain/eventStore/outline`), and leaves its labels what they are.
 */
export function sameDrawing(
  before: readonly TimelineEvent[],
  now: readonly TimelineEvent[],
): boolean {
  return before.length === now.length && now.every(({ labels }, i) => labels === before[i]?.labels);
}
