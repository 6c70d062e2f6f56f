import type { EventStore } from "../eventStore/eventStore.ts";
import type { Problem } from "../problem.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";

export type ReferenceProblem =
  | "id-duplicate"
  | "id-unknown"
  | "unused"
  | "visit-missing"
  | "visit-misplaced"
  | "lane-none";

type Found = Problem<ReferenceProblem>;
type Mention = { path: Problem["path"]; id: string };

/** Ids: each is given once, each that is mentioned exists, and nobody is listed who is not mentioned. */
export function checkReferences(store: EventStore, filed: readonly FiledEvent[]): Found[] {
  const events = filed.map(({ file, event }) => ({ path: [file, event.id], id: event.id }));
  const people = store.people.map(({ id }) => ({ path: ["people.json", id], id }));
  const sources = store.sources.map(({ id }) => ({ path: ["sources.json", id], id }));
  const mentions = filed.map(mentionsOf);
  const mentionedSources = [
    ...mentions.flatMap((of) => of.sources),
    ...store.file.periods.map(({ id, source }) => at(["store.json", id, "source"], source)),
  ];
  const mentionedPeople = mentions.flatMap((of) => of.people);
  const parties = store.people.map(({ id, party }) => at(["people.json", id, "party"], party));
  return [
    ...[events, people, sources].flatMap(duplicates),
    ...unknown(mentionedPeople, people),
    ...unknown(mentionedSources, sources),
    ...unknown(
      mentions.flatMap((of) => of.events),
      events,
    ),
    ...unknown([...parties, ...mentions.flatMap((of) => of.parties)], store.file.parties),
    ...unused(people, mentionedPeople),
    ...unused(sources, mentionedSources),
    ...filed.flatMap((one) => checkLane(store, one)),
  ];
}

function mentionsOf({
  file,
  event,
}: FiledEvent): Record<"people" | "sources" | "events" | "parties", Mention[]> {
  const path = [file, event.id];
  const before = event.before ? [at([...path, "before"], event.before)] : [];
  return {
    people: [
      ...event.people.map(({ person }) => at([...path, "people"], person)),
      ...(event.visit?.people ?? []).map(({ person }) => at([...path, "visit", "people"], person)),
    ],
    sources: event.sources.map(({ source }) => at([...path, "sources"], source)),
    events: [...before, ...event.related.map((other) => at([...path, "related"], other.event))],
    parties: event.visit ? [at([...path, "visit", "from"], event.visit.from)] : [],
  };
}

function checkLane({ file: { lanes } }: EventStore, { file, event }: FiledEvent): Found[] {
  const path = [file, event.id, "visit"];
  if (event.lane === "visit" && !event.visit) return [{ code: "visit-missing", path, found: "" }];
  if (event.lane !== "visit" && event.visit)
    return [{ code: "visit-misplaced", path, found: event.lane }];
  const drawn = lanes.some(
    ({ events }) =>
      events.lane === event.lane && (events.from ?? event.visit?.from) === event.visit?.from,
  );
  return drawn ? [] : [{ code: "lane-none", path: [file, event.id, "lane"], found: event.lane }];
}

function duplicates(all: readonly Mention[]): Found[] {
  const seen = new Set<string>();
  return all.flatMap(({ path, id }) => {
    if (seen.has(id)) return [{ code: "id-duplicate" as const, path, found: id }];
    seen.add(id);
    return [];
  });
}

function unknown(mentions: readonly Mention[], known: readonly { id: string }[]): Found[] {
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

function at(path: Problem["path"], id: string): Mention {
  return { path, id };
}
