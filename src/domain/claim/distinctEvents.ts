import type { TimelineEvent } from "../event/event.ts";
import type { Localized } from "../text.ts";

/** An event that is easily taken for another one with a rival date, and how the two are related. */
export interface DistinctEvent {
  event: TimelineEvent;
  how: Localized;
}

/** The events that are marked as distinct from one, by whichever of the two, in the order given. */
export function distinctEvents(
  one: TimelineEvent,
  events: readonly TimelineEvent[],
): DistinctEvent[] {
  return events.flatMap((event) => {
    const how = markOf(one, event) ?? markOf(event, one);
    return how ? [{ event, how }] : [];
  });
}

function markOf({ related }: TimelineEvent, { id }: TimelineEvent): Localized | undefined {
  return related.find(({ event, distinct }) => distinct && event === id)?.how;
}
