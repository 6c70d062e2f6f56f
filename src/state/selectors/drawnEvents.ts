import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { State } from "../store.ts";
import { visibleEvents } from "./visibleEvents.ts";

/** What says which events are drawn. */
export type Drawn = Pick<State, "data" | "filter" | "window" | "event">;

/** Dated events that a lane names at all years before it leaves those of rank 3 to closer zooms. */
const CROWD = 16;

/**
 * The visible events that stand on the axis: those with a date. At all years a lane that has many leaves those
 * of rank 3 to its rail, which counts and lists them, so that the others can be named; the open one stays.
 */
export function drawnEvents(state: Drawn): TimelineEvent[] {
  const dated = visibleEvents(state).filter(({ date }) => date !== null);
  if (state.window !== null) return dated;
  const { file } = state.data;
  const inLane = new Map<string, number>();
  for (const event of dated) {
    const { id } = laneOf(file, event);
    inLane.set(id, (inLane.get(id) ?? 0) + 1);
  }
  return dated.filter(
    (event) =>
      event.rank < 3 ||
      event.id === state.event ||
      (inLane.get(laneOf(file, event).id) ?? 0) <= CROWD,
  );
}
