import { sortEvents } from "../src/domain/event/sortEvents.ts";
import type { TimelineEvent } from "../src/domain/event/event.ts";
import { parseEdtf } from "../src/domain/date/parseEdtf.ts";

/** The entries of a file in the order in which they belong: events in theirs, others by id. */
export function inOrder(name: string, json: unknown): unknown {
  if (!Array.isArray(json)) return json;
  if (name.startsWith("events/")) return datesHold(json) ? sortEvents(json) : json;
  return [...json].sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
}

/** A date that cannot be read is told elsewhere; until it is mended nothing can be sorted by it. */
function datesHold(events: TimelineEvent[]): boolean {
  return events.every(
    ({ date }) => date === null || (typeof date === "string" && "date" in parseEdtf(date)),
  );
}
