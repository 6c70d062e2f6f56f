import type { EventStore } from "../eventStore/eventStore.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { FiledLesson } from "../lesson/toLessons.ts";
import type { Problem } from "../problem.ts";
import { mentionsOf, type Mention } from "./mentionsOf.ts";
import { mentionsOfLesson } from "./mentionsOfLesson.ts";
import { repeated } from "./repeated.ts";

export type ReferenceProblem = "id-duplicate" | "id-unknown" | "unused";

type Found = Problem<ReferenceProblem>;

/**
 * Ids: each is given once, each that is mentioned exists, and nobody is listed who is not mentioned; a
 * source may be cited by a lesson alone.
 */
export function checkReferences(
  store: EventStore,
  filed: readonly FiledEvent[],
  lessons: readonly FiledLesson[],
): Found[] {
  const events = filed.map(({ file, event }) => ({ path: [file, event.id], id: event.id }));
  const people = listed(["people.json"], store.people);
  const sources = listed(["sources.json"], store.sources);
  const parties = listed(["store.json", "parties"], store.file.parties);
  const lanes = listed(["store.json", "lanes"], store.file.lanes);
  const periods = listed(["store.json", "periods"], store.file.periods);
  const terms = listed(["glossary.json"], store.glossary);
  const bands = listed(["context.json"], store.context);
  const mentions = mentionsOf(store, filed);
  const taught = lessons.flatMap((one) => mentionsOfLesson(one).sources);
  return [
    ...[events, people, sources, parties, lanes, periods, terms, bands]
      .flatMap(repeated)
      .map(({ path, id }): Found => ({ code: "id-duplicate", path, found: id })),
    ...unknown(mentions.people, people),
    ...unknown(mentions.sources, sources),
    ...unknown(mentions.events, events),
    ...unknown(mentions.parties, parties),
    ...unused(people, mentions.people),
    ...unused(sources, [...mentions.sources, ...taught]),
  ];
}

function listed(path: Problem["path"], all: readonly { id: string }[]): Mention[] {
  return all.map(({ id }) => ({ path: [...path, id], id }));
}

function unknown(mentions: readonly Mention[], known: readonly Mention[]): Found[] {
  const ids = new Set(known.map(({ id }) => id));
  return mentions
    .filter(({ id }) => !ids.has(id))
    .map(({ path, id }) => ({ code: "id-unknown", path, found: id }));
}

function unused(known: readonly Mention[], mentions: readonly Mention[]): Found[] {
  const ids = new Set(mentions.map(({ id }) => id));
  return known
    .filter(({ id }) => !ids.has(id))
    .map(({ path, id }) => ({ code: "unused", path, found: id }));
}
