import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import { drawnEvents, type Drawn } from "./drawnEvents.ts";
import { visibleEvents } from "./visibleEvents.ts";

/** The visible events of a lane that its rail counts and lists: not on the axis now, or undated, in order. */
export function railEvents(state: Drawn, lane: string): TimelineEvent[] {
  const drawn = new Set(drawnEvents(state));
  return visibleEvents(state).filter(
    (event) => !drawn.has(event) && laneOf(state.data.file, event).id === lane,
  );
}
