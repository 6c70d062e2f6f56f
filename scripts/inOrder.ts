import { schemaOf } from "../src/domain/check/fileSchemas.ts";
import { parseEdtf } from "../src/domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../src/domain/event/event.ts";
import { sortEvents } from "../src/domain/event/sortEvents.ts";

/**
 * The entries of a file in the order in which they belong: events in theirs, others by id. A file whose
 * shape, ids or dates do not hold is left as it is: `checkData` tells, and until then nothing sorts it.
 */
export function inOrder(name: string, json: unknown): unknown {
  if (!Array.isArray(json) || !schemaOf(name)?.safeParse(json).success) return json;
  if (name.startsWith("events/")) return canBeSorted(json) ? sortEvents(json) : json;
  return [...json].sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
}

/** Whether the file stands in its order already, or has none. */
export function isInOrder(name: string, json: unknown): boolean {
  return JSON.stringify(inOrder(name, json)) === JSON.stringify(json);
}

function canBeSorted(events: TimelineEvent[]): boolean {
  // Of two events with one id nobody knows which another stands before.
  if (new Set(events.map(({ id }) => id)).size < events.length) return false;
  return events.every(({ date }) => date === null || "date" in parseEdtf(date));
}
