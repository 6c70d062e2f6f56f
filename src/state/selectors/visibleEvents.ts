import type { TimelineEvent } from "../../domain/event/event.ts";
import { sortEvents } from "../../domain/event/sortEvents.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { State } from "../store.ts";
import { memoise } from "./memoise.ts";

const inOrder = memoise((data: EventStore) => sortEvents(data.events));

/** The events that list, timeline and panel show, in the one order; undated ones last. */
export function visibleEvents({ data }: State): readonly TimelineEvent[] {
  return inOrder(data);
}
