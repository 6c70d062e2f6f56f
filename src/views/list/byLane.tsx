import type { TimelineEvent } from "../../domain/event/event.ts";
import { groupByLane } from "../../domain/event/groupByLane.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { sideOf } from "../../domain/eventStore/laneOf.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { EventCount } from "./EventCount.tsx";
import type { Group } from "./ListGroup.tsx";

/** The events under their lanes. */
export function byLane(events: readonly TimelineEvent[], { file }: EventStore): Group[] {
  return groupByLane(events, file).map(({ lane, events: inLane }) => ({
    id: lane.id,
    head: (
      <>
        <Glyph name={lane.glyph} side={sideOf(file, lane)} /> <Bilingual text={lane.name} />{" "}
        <EventCount count={inLane.length} />
      </>
    ),
    events: inLane,
  }));
}
