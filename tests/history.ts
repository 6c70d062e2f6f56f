import { eventStore } from "../src/data.ts";
import type { TimelineEvent } from "../src/domain/event/event.ts";
import type { EventStore } from "../src/domain/eventStore/eventStore.ts";

/** The hard events of the store itself: each shape of date, a gap, a disputed day, an undated project. */
export const history: EventStore = eventStore;

/** The store with some of its events only. */
export function historyOf(...ids: string[]): EventStore {
  return { ...history, events: history.events.filter(({ id }) => ids.includes(id)) };
}

/** The store with one event changed. */
export function historyWith(id: string, change: Partial<TimelineEvent>): EventStore {
  const events = history.events.map((event) => (event.id === id ? { ...event, ...change } : event));
  return { ...history, events };
}
