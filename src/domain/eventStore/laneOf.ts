import type { TimelineEvent } from "../event/event.ts";
import type { Lane, Side, StoreFile } from "./eventStore.ts";

type Placed = Pick<TimelineEvent, "lane" | "visit">;

/** The lane that an event belongs to, a visit to that of the party it comes from; none in a faulty store. */
export function findLane({ lanes }: Pick<StoreFile, "lanes">, event: Placed): Lane | undefined {
  return lanes.find(
    ({ events }) =>
      events.lane === event.lane &&
      (events.from === undefined || events.from === event.visit?.from),
  );
}

/** The lane that an event is drawn in; throws where a store that was never checked has none. */
export function laneOf(file: Pick<StoreFile, "lanes">, event: TimelineEvent): Lane {
  const lane = findLane(file, event);
  if (!lane) throw new Error(`no lane for ${event.id}`);
  return lane;
}

/** The side whose colour a lane bears; none for lanes that are no visits. */
export function sideOf(file: Pick<StoreFile, "parties">, lane: Lane): Side | undefined {
  return file.parties.find((party) => party.id === lane.events.from)?.side;
}
