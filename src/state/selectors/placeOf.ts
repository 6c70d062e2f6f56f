import type { TimelineEvent } from "../../domain/event/event.ts";
import type { State } from "../store.ts";
import { allEvents, visibleEvents } from "./visibleEvents.ts";

/** Where an event stands among those shown. */
export interface Place {
  /** From 1; 0 where the filter leaves it out. */
  n: number;
  total: number;
  previous: TimelineEvent | undefined;
  next: TimelineEvent | undefined;
}

/** The place of an event; one that is left out stands between the shown ones around it. */
export function placeOf(state: Pick<State, "data" | "filter">, event: TimelineEvent): Place {
  const all = allEvents(state);
  const visible = visibleEvents(state);
  const shown = new Set(visible);
  const at = all.indexOf(event);
  const before = all.slice(0, at).filter((one) => shown.has(one));
  return {
    n: visible.indexOf(event) + 1,
    total: visible.length,
    previous: before[before.length - 1],
    next: all.slice(at + 1).find((one) => shown.has(one)),
  };
}
