import type { Lane } from "../eventStore/eventStore.ts";
import type { TimelineEvent } from "./event.ts";

export type VisitKind = NonNullable<TimelineEvent["visit"]>["kind"];
export type VisitLevel = NonNullable<TimelineEvent["visit"]>["level"];

/** Which events are shown. Side, kinds and levels say which visits, lanes which of the others. */
export interface EventFilter {
  /** Id of the party whose visitors are shown; null for both. */
  side: string | null;
  /** Id of a person that every event shown must name; null for anybody. */
  person: string | null;
  /** Kinds of visit; none for all. */
  kinds: readonly VisitKind[];
  /** Levels of visit; none for all. */
  levels: readonly VisitLevel[];
  /** Ids of the lanes shown beside those of visits; null for all. */
  lanes: readonly string[] | null;
}

export const NO_FILTER: EventFilter = {
  side: null,
  person: null,
  kinds: [],
  levels: [],
  lanes: null,
};

/** The parts of a filter that are set. */
export function partsOf(filter: EventFilter): (keyof EventFilter)[] {
  const { side, person, kinds, levels, lanes } = filter;
  const set: [keyof EventFilter, boolean][] = [
    ["side", side !== null],
    ["person", person !== null],
    ["kinds", kinds.length > 0],
    ["levels", levels.length > 0],
    ["lanes", lanes !== null],
  ];
  return set.flatMap(([part, isSet]) => (isSet ? [part] : []));
}

/** Whether a lane is shown: that of the other side is not, nor one that has been taken out. */
export function showsLane(lane: Pick<Lane, "id" | "events">, filter: EventFilter): boolean {
  const { from } = lane.events;
  if (from !== undefined) return filter.side === null || filter.side === from;
  return filter.lanes === null || filter.lanes.includes(lane.id);
}

/** Whether an event, drawn in the lane of an id, is shown. */
export function matchesFilter(event: TimelineEvent, lane: string, filter: EventFilter): boolean {
  const { person } = filter;
  if (person !== null && !namedIn(event).includes(person)) return false;
  if (!event.visit) return filter.lanes === null || filter.lanes.includes(lane);
  const { from, kind, level } = event.visit;
  return (
    (filter.side === null || filter.side === from) &&
    (filter.kinds.length === 0 || filter.kinds.includes(kind)) &&
    (filter.levels.length === 0 || filter.levels.includes(level))
  );
}

/** Ids of the people of an event, visitors first. */
export function namedIn({ visit, people }: TimelineEvent): string[] {
  return [...(visit?.people ?? []), ...people].map(({ person }) => person);
}
