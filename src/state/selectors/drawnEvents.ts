import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { State } from "../store.ts";
import { visibleEvents } from "./visibleEvents.ts";

/** What says which events are drawn. */
export type Drawn = Pick<State, "data" | "filter" | "window" | "event">;

/** Dated events that a lane always names at all years. */
const FEW = 16;
/** Names at all years for which the lanes of a desktop screen have room. */
const ROOM = 60;

/**
 * The visible events that stand on the axis: those with a date. At all years a lane that has many leaves those of
 * rank 3 to its rail, which counts and lists them, unless a filter leaves room for them: then the lanes that leave
 * fewest are whole first. The open one always stands there.
 */
export function drawnEvents(state: Drawn): TimelineEvent[] {
  const dated = visibleEvents(state).filter(({ date }) => date !== null);
  if (state.window !== null) return dated;
  const { file } = state.data;
  const inLane = new Map(file.lanes.map((lane) => [lane, [] as TimelineEvent[]]));
  for (const event of dated) inLane.get(laneOf(file, event))?.push(event);
  const minor = [...inLane.values()]
    .map((events) => events.filter(({ rank }) => events.length > FEW && rank === 3))
    .sort((a, b) => a.length - b.length);
  const leftOut = new Set(minor.flat());
  let room = ROOM - (dated.length - leftOut.size);
  for (const events of minor) {
    room -= events.length;
    if (room >= 0) for (const event of events) leftOut.delete(event);
  }
  return dated.filter((event) => !leftOut.has(event) || event.id === state.event);
}
