import type { EventStore } from "../eventStore/eventStore.ts";
import type { DataFiles } from "../eventStore/toEventStore.ts";
import type { TimelineEvent } from "../event/event.ts";
import { namedIn } from "../event/eventFilter.ts";
import { fileOf } from "../eventStore/fileOf.ts";

/**
 * Some events of a store with what they rest on and nothing more, as the files of a store: what is
 * exported can be checked and opened again. Links to events that are not among them are left out.
 */
export function exportedStore(store: EventStore, events: readonly TimelineEvent[]): DataFiles {
  const ids = new Set(events.map(({ id }) => id));
  const people = store.people.filter(({ id }) => events.some((one) => namedIn(one).includes(id)));
  const cited = new Set([
    ...events.flatMap((event) => event.sources.map(({ source }) => source)),
    ...people.flatMap(({ offices }) => offices.map(({ source }) => source)),
    ...store.file.periods.map(({ source }) => source),
  ]);
  const files: Record<string, unknown> = {
    "store.json": store.file,
    "people.json": people,
    "sources.json": store.sources.filter(({ id }) => cited.has(id)),
    "glossary.json": [],
    "context.json": [],
  };
  for (const event of events) {
    const file = fileOf(event.date);
    files[file] = [...((files[file] as TimelineEvent[] | undefined) ?? []), among(ids, event)];
  }
  return files;
}

function among(ids: ReadonlySet<string>, { before, ...event }: TimelineEvent): TimelineEvent {
  const kept = event.related.filter((other) => ids.has(other.event));
  return {
    ...event,
    ...(before !== undefined && ids.has(before) && { before }),
    related: kept,
  };
}
