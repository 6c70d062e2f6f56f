import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { State } from "../store.ts";
import { visibleEvents } from "./visibleEvents.ts";
import { windowInView } from "./windowInView.ts";

/** How many events a lane holds, how many of them touch the window, and those without a date. */
export interface LaneCounts {
  total: number;
  inView: number;
  undated: readonly TimelineEvent[];
}

export function laneCounts(state: State, lane: string): LaneCounts {
  const window = windowInView(state);
  const events = visibleEvents(state).filter((event) => laneOf(state.data.file, event).id === lane);
  return {
    total: events.length,
    inView: events.filter(({ date }) => {
      if (date === null) return false;
      const { first, last } = spanOf(readEdtf(date));
      return first < window.to && last >= window.from;
    }).length,
    undated: events.filter(({ date }) => date === null),
  };
}
