import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { State } from "../store.ts";
import { visibleEvents } from "./visibleEvents.ts";

/** The visible events of a lane, in order. */
export function eventsOfLane(state: State, lane: string): TimelineEvent[] {
  return visibleEvents(state).filter((event) => laneOf(state.data.file, event).id === lane);
}
