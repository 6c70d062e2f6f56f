import details from "virtual:store-details";
import outline from "virtual:store-outline";
import type { TimelineEvent } from "../src/domain/event/event.ts";
import type { EventStore } from "../src/domain/eventStore/eventStore.ts";
import { withDetails } from "../src/domain/eventStore/outline.ts";

/** Every event there is. */
export const wholeStore: EventStore = withDetails(outline, details);

/** The hard events of the store: each shape of date, a gap, a disputed day, an undated project. */
const HARD = [
  "1983-establishment",
  "1987-mamohato-visit",
  "1990-taiwan-resumption",
  "1990-suspension",
  "1993-joint-communique",
  "1994-restoration",
  "2006-mosisili-focac-visit",
  "2009-cultural-programme",
  "2022-zero-tariff",
  "2026-wang-yi-visit",
  "aid-national-library",
];

/** The store with its hard events only, so that tests hold when events are added. */
export const history: EventStore = historyOf(...HARD);

/** The store with some of its events only, and the sources that something left in it cites. */
export function historyOf(...ids: string[]): EventStore {
  const { file, people, glossary, context } = wholeStore;
  const events = wholeStore.events.filter(({ id }) => ids.includes(id));
  const offices = people.flatMap((person) => person.offices);
  const cited = new Set([
    ...[...events, ...glossary, ...context].flatMap(({ sources }) =>
      sources.map(({ source }) => source),
    ),
    ...[...offices, ...file.periods].map(({ source }) => source),
  ]);
  const sources = wholeStore.sources.filter(({ id }) => cited.has(id));
  return { ...wholeStore, events, sources };
}

/** The store with one event changed. */
export function historyWith(id: string, change: Partial<TimelineEvent>): EventStore {
  const events = history.events.map((event) => (event.id === id ? { ...event, ...change } : event));
  return { ...history, events };
}
