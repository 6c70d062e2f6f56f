import type { Lane, StoreFile } from "../eventStore/eventStore.ts";
import { laneOf } from "../eventStore/laneOf.ts";
import type { TimelineEvent } from "./event.ts";

export interface LaneGroup {
  lane: Lane;
  events: readonly TimelineEvent[];
}

/** The events under their lanes, in the order of the lanes and within each as given; empty lanes are left out. */
export function groupByLane(
  events: readonly TimelineEvent[],
  file: Pick<StoreFile, "lanes">,
): LaneGroup[] {
  return file.lanes
    .map((lane) => ({ lane, events: events.filter((event) => laneOf(file, event) === lane) }))
    .filter((group) => group.events.length > 0);
}
