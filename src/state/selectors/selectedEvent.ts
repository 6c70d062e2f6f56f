import type { TimelineEvent } from "../../domain/event/event.ts";
import type { State } from "../store.ts";
import { visibleEvents } from "./visibleEvents.ts";

/** The selected event; none where nothing is selected or the id names none of this store. */
export function selectedEvent(state: State): TimelineEvent | undefined {
  return visibleEvents(state).find(({ id }) => id === state.event);
}
