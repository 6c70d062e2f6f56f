import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { startOf } from "../../domain/date/spanOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { StoreFile } from "../../domain/eventStore/eventStore.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { Stop } from "./eventByArrow.ts";

/** The events as the arrow keys go through them: those on the axis in the order given, then those of the rails. */
export function toStops(
  drawn: readonly TimelineEvent[],
  rest: readonly TimelineEvent[],
  file: StoreFile,
): Stop[] {
  const lane = (event: TimelineEvent) => file.lanes.indexOf(laneOf(file, event));
  return [
    ...drawn.map((event) => ({
      id: event.id,
      lane: lane(event),
      day: startOf(readEdtf(event.date ?? "")).last,
    })),
    ...rest.map((event) => ({ id: event.id, lane: lane(event), day: Infinity })),
  ];
}
