import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf, startOf } from "../date/spanOf.ts";
import type { Period } from "../eventStore/eventStore.ts";
import type { TimelineEvent } from "./event.ts";

export interface PeriodGroup {
  /** None for events before the first period. */
  period: Period | undefined;
  events: TimelineEvent[];
}

/**
 * The events in their order, cut where a period begins. The day of a turning point belongs to relations:
 * their suspension is the last event of the period that it ends, their restoration the first of its own.
 * Undated events are left out.
 */
export function groupByPeriod(
  events: readonly TimelineEvent[],
  periods: readonly Period[],
): PeriodGroup[] {
  const dated = events.filter(({ date }) => date !== null);
  const places = dated.map(({ date }) => lastBegun(periods, startOf(readEdtf(date ?? "")).last));
  // The order of events wins: one that a source puts before another cannot stand in a later period.
  for (let i = places.length - 2; i >= 0; i--)
    places[i] = Math.min(places[i] ?? -1, places[i + 1] ?? -1);
  const groups = new Map<number, PeriodGroup>();
  dated.forEach((event, i) => {
    const place = places[i] ?? -1;
    const group = groups.get(place) ?? { period: periods[place], events: [] };
    group.events.push(event);
    groups.set(place, group);
  });
  return [...groups.values()];
}

/** Index of the last relations period begun by a day, both standing on it or after it; −1 for none. */
function lastBegun(periods: readonly Period[], day: number): number {
  let found = -1;
  periods.forEach(({ kind, from }, i) => {
    const begins = spanOf(readEdtf(from)).first;
    if (kind === "suspended" ? begins < day : begins <= day) found = i;
  });
  return found;
}
