import type { TimelineEvent } from "../../domain/event/event.ts";
import { matchesFilter, type EventFilter } from "../../domain/event/eventFilter.ts";
import { sortEvents } from "../../domain/event/sortEvents.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import type { State } from "../store.ts";
import { memoise } from "./memoise.ts";

const inOrder = memoise((data: EventStore) => sortEvents(data.events));

const matching = memoise((data: EventStore) =>
  memoise((filter: EventFilter) =>
    inOrder(data).filter((event) => matchesFilter(event, laneOf(data.file, event).id, filter)),
  ),
);

/** Every event of the store, in the one order; undated ones last. */
export function allEvents({ data }: Pick<State, "data">): readonly TimelineEvent[] {
  return inOrder(data);
}

/** The events that list, timeline and overview show, in the one order; undated ones last. */
export function visibleEvents({
  data,
  filter,
}: Pick<State, "data" | "filter">): readonly TimelineEvent[] {
  return matching(data)(filter);
}
