import type { ContextBand } from "../context/contextBand.ts";
import type { TimelineEvent } from "../event/event.ts";
import type { Term } from "../glossary/term.ts";
import type { Person } from "../person/person.ts";
import type { Source } from "../source/source.ts";
import type { EventStore, StoreFile } from "./eventStore.ts";

/** The files below `data/` by name, e.g. `events/1980s.json`, as JSON. */
export type DataFiles = Readonly<Record<string, unknown>>;

/** An event with the file that it stands in. */
export interface FiledEvent {
  file: string;
  event: TimelineEvent;
}

/** The event store from files whose shape has been checked (`checkData`). */
export function toEventStore(files: DataFiles): EventStore {
  return {
    file: files["store.json"] as StoreFile,
    people: files["people.json"] as Person[],
    sources: files["sources.json"] as Source[],
    glossary: files["glossary.json"] as Term[],
    context: files["context.json"] as ContextBand[],
    events: filedEvents(files).map(({ event }) => event),
  };
}

/** All events, each with its file. */
export function filedEvents(files: DataFiles): FiledEvent[] {
  return Object.entries(files)
    .filter(([name]) => name.startsWith("events/"))
    .flatMap(([file, events]) => (events as TimelineEvent[]).map((event) => ({ file, event })));
}
