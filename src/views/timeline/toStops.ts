import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { startOf } from "../../domain/date/spanOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { StoreFile } from "../../domain/eventStore/eventStore.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { Stop } from "./eventByArrow.ts";

/** The events as the arrow keys go through them, in the order given. */
export function toStops(events: readonly TimelineEvent[], file: StoreFile): Stop[] {
  return events.map((event) => ({
    id: event.id,
    lane: file.lanes.indexOf(laneOf(file, event)),
    day: event.date === null ? Infinity : startOf(readEdtf(event.date)).last,
  }));
}
