import type { TimelineEvent } from "../event/event.ts";
import type { Lane, Side, StoreFile } from "./eventStore.ts";

/** The lane that an event is drawn in: a visit in that of the party it comes from. */
export function laneOf(file: Pick<StoreFile, "lanes">, event: TimelineEvent): Lane {
  const lane = file.lanes.find(
    ({ events }) =>
      events.lane === event.lane &&
      (events.from === undefined || events.from === event.visit?.from),
  );
  if (!lane) throw new Error(`no lane for ${event.id}`);
  return lane;
}

/** The side whose colour a lane bears; none for lanes that are no visits. */
export function sideOf(file: Pick<StoreFile, "parties">, lane: Lane): Side | undefined {
  return file.parties.find((party) => party.id === lane.events.from)?.side;
}
