import type { EventFilter } from "../../domain/event/eventFilter.ts";
import type { State } from "../store.ts";
import { visibleEvents } from "./visibleEvents.ts";

type Counted = Pick<State, "data" | "filter">;

/** How many visits would be shown if part of the filter were changed so; the other parts hold. */
export function countVisits({ data, filter }: Counted, change: Partial<EventFilter>): number {
  const events = visibleEvents({ data, filter: { ...filter, ...change } });
  return events.filter(({ visit }) => visit !== undefined).length;
}
