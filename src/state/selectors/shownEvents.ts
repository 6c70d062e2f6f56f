import type { TimelineEvent } from "../../domain/event/event.ts";
import { partsOf, type EventFilter } from "../../domain/event/eventFilter.ts";
import { isVisit, type VisitEvent } from "../../domain/event/visitEvent.ts";
import type { State } from "../store.ts";
import { memoise } from "./memoise.ts";
import { allEvents, visibleEvents } from "./visibleEvents.ts";

type Viewed = Pick<State, "data" | "filter" | "view">;

const visitsAmong = memoise((events: readonly TimelineEvent[]): readonly VisitEvent[] =>
  events.filter(isVisit),
);

/** The visits that the filter lets through, in the one order; undated ones last. */
export function visibleVisits(state: Pick<State, "data" | "filter">): readonly VisitEvent[] {
  return visitsAmong(visibleEvents(state));
}

/** The events that the view is about and the filter lets through: of the figures, the visits alone. */
export function shownEvents(state: Viewed): readonly TimelineEvent[] {
  return state.view === "visits" ? visibleVisits(state) : visibleEvents(state);
}

/** The events that the view would be about without a filter. */
export function allOfView(state: Pick<State, "data" | "view">): readonly TimelineEvent[] {
  return state.view === "visits" ? visitsAmong(allEvents(state)) : allEvents(state);
}

/** The parts of the filter that are set and count in the view: among visits alone no lane does. */
export function partsInView({ filter, view }: Viewed): (keyof EventFilter)[] {
  return partsOf(filter).filter((part) => view !== "visits" || part !== "lanes");
}
