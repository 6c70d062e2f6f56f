import type { VisitEvent } from "../event/visitEvent.ts";

/** The visits that share a key: a decade, a kind, a level. */
export interface VisitGroup<K> {
  key: K;
  visits: readonly VisitEvent[];
}

/** The visits under each of some keys, in the order of both; a key without a visit has an empty group. */
export function groupVisits<K>(
  visits: readonly VisitEvent[],
  keys: readonly K[],
  keyOf: (visit: VisitEvent) => K,
): VisitGroup<K>[] {
  const groups = new Map<K, VisitEvent[]>(keys.map((key) => [key, []]));
  for (const visit of visits) groups.get(keyOf(visit))?.push(visit);
  return keys.map((key) => ({ key, visits: groups.get(key) ?? [] }));
}
