import type { TimelineEvent, Visit } from "./event.ts";

/** An event that is a visit. */
export type VisitEvent = TimelineEvent & { visit: Visit };

/** Whether an event is a visit, so that it has visitors and hosts. */
export function isVisit(event: TimelineEvent): event is VisitEvent {
  return event.visit !== undefined;
}
