import type { EventStore } from "../eventStore/eventStore.ts";
import type { TimelineEvent } from "../event/event.ts";
import { namedIn } from "../event/eventFilter.ts";
import type { Person } from "../person/person.ts";
import { searchedTexts, type DateWords } from "./searchedTexts.ts";
import { fold } from "./fold.ts";
import { namesOf } from "./namesOf.ts";
import { readingsOf } from "./readingsOf.ts";
import { readingsOfName } from "./readingsOfName.ts";

export type DocumentKind = "person" | "event" | "term" | "source";

/** What is searched of one entry of the store; every text is folded. */
export interface SearchDocument {
  /** Kind and id, for events and people may have the same. */
  key: string;
  kind: DocumentKind;
  id: string;
  titles: readonly string[];
  names: readonly string[];
  texts: readonly string[];
  /** Pinyin of its Chinese names, as it is typed. */
  readings: readonly string[];
}

/** Every entry of the store as it is searched. */
export function toDocuments(store: EventStore, dateWords: DateWords): SearchDocument[] {
  const { people, events, glossary, sources } = store;
  return [
    ...people.map((person) => ofPerson(person, events)),
    ...events.map((event) => ofEvent(event, people, dateWords)),
    ...glossary.map(({ id, term, forms, pinyin }) =>
      toDocument("term", id, {
        titles: [term.en, term.zh, ...forms.en, ...forms.zh],
        readings: readingsOf(pinyin),
      }),
    ),
    ...sources.map(({ id, title, publisher }) =>
      toDocument("source", id, {
        titles: "text" in title ? [title.text] : [title.description.en, title.description.zh],
        texts: [publisher.en, publisher.zh],
      }),
    ),
  ];
}

function ofPerson(person: Person, events: readonly TimelineEvent[]): SearchDocument {
  const roles = events.flatMap(({ visit, people }) =>
    [...(visit?.people ?? []), ...people].filter((one) => one.person === person.id),
  );
  const offices = [...roles.map(({ role }) => role), ...person.offices.map(({ title }) => title)];
  return toDocument("person", person.id, {
    names: [...namesOf(person, "en"), ...namesOf(person, "zh")],
    texts: offices.flatMap(({ en, zh }) => [en, zh]),
    readings: readingsOfName(person),
  });
}

function ofEvent(
  event: TimelineEvent,
  people: readonly Person[],
  dateWords: DateWords,
): SearchDocument {
  const named = new Set(namedIn(event));
  const texts = searchedTexts(event, people, dateWords);
  const of = (isOf: (field: string) => boolean) =>
    texts.filter(({ field }) => isOf(field)).map(({ text }) => text);
  return toDocument("event", event.id, {
    titles: of((field) => field === "title" || field === "label"),
    names: of((field) => field === "name"),
    texts: of((field) => !["title", "label", "name"].includes(field)),
    readings: people.filter(({ id }) => named.has(id)).flatMap(readingsOfName),
  });
}

function toDocument(
  kind: DocumentKind,
  id: string,
  { titles = [], names = [], texts = [], readings = [] }: Partial<SearchDocument>,
): SearchDocument {
  return {
    key: `${kind} ${id}`,
    kind,
    id,
    titles: folded(titles),
    names: folded(names),
    texts: folded(texts),
    readings,
  };
}

function folded(texts: readonly string[]): string[] {
  return [...new Set(texts.map(fold))].filter((text) => text !== "");
}
