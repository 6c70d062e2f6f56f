import { sortEvents } from "../event/sortEvents.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import { createIndex, proposalsFor } from "./createIndex.ts";
import { createMarks } from "./createMarks.ts";
import { searchedTexts, type DateWords } from "./searchedTexts.ts";
import { excerptOf } from "./excerptOf.ts";
import type { Found } from "./found.ts";
import { matchesDocument } from "./matchesDocument.ts";
import { nearestTo } from "./nearestTo.ts";
import { parseQuery } from "./parseQuery.ts";
import { toDocuments, type DocumentKind, type SearchDocument } from "./toDocuments.ts";

/** Finds what is typed in a store. */
export type Search = (typed: string) => Found;

/** Reads a whole store once; then each search is a look into the index. */
export function createSearch(store: EventStore, dateWords: DateWords): Search {
  const documents = new Map(toDocuments(store, dateWords).map((one) => [one.key, one]));
  const index = createIndex([...documents.values()]);
  const events = sortEvents(store.events);

  return (typed) => {
    const query = parseQuery(typed);
    if (typeof query === "string") return { ...NOTHING, text: typed.trim(), notSearched: query };
    const matches = index
      .search(proposalsFor(query))
      .flatMap(({ id }) => documents.get(String(id)) ?? [])
      .filter((document) => matchesDocument(document, query));
    const idsOf = (kind: DocumentKind) =>
      matches.filter((document) => document.kind === kind).map(({ id }) => id);
    const byName = new Set(
      matches
        .filter((one) => isNamed(one) && matchesDocument(one, query, "names"))
        .map(({ id }) => id),
    );
    const people = picked(store.people, idsOf("person"));
    const named = people.filter(({ id }) => byName.has(id));
    const marksIn = createMarks(query, named);
    const found = new Set(idsOf("event"));
    const nearest =
      matches.length > 0 ? { people: [], words: [] } : nearestTo(query, index, store.people);
    return {
      text: query.text,
      notSearched: undefined,
      people: [...named, ...people.filter(({ id }) => !byName.has(id))],
      events: events.filter(({ id }) => found.has(id)),
      terms: picked(store.glossary, idsOf("term")),
      sources: picked(store.sources, idsOf("source")),
      has: (event) => found.has(event),
      marksIn,
      excerptOf: (event) => excerptOf(searchedTexts(event, store.people, dateWords), marksIn),
      nearest: { people: picked(store.people, nearest.people), words: nearest.words },
    };
  };
}

const NOTHING: Omit<Found, "text" | "notSearched"> = {
  people: [],
  events: [],
  terms: [],
  sources: [],
  has: () => false,
  marksIn: () => [],
  excerptOf: () => undefined,
  nearest: { people: [], words: [] },
};

function isNamed({ kind }: SearchDocument): boolean {
  return kind === "person";
}

/** The entries with some ids, in the order of these. */
function picked<E extends { id: string }>(entries: readonly E[], ids: readonly string[]): E[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
