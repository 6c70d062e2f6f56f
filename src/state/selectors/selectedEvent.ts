import type { TimelineEvent } from "../../domain/event/event.ts";
import type { State } from "../store.ts";
import { allEvents } from "./visibleEvents.ts";

/** The selected event, even where the filter leaves it out; none where the id names none of this store. */
export function selectedEvent(state: State): TimelineEvent | undefined {
  return allEvents(state).find(({ id }) => id === state.event);
}
