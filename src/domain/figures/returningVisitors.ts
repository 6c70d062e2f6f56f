import { visitsOf, type PersonVisit } from "../event/visitsOf.ts";
import type { VisitEvent } from "../event/visitEvent.ts";

/** Somebody who is listed with more than one visit. */
export interface ReturningVisitor {
  /** id */
  person: string;
  /** Two or more, in the order given. */
  visits: readonly PersonVisit[];
}

/** Who came more than once, whoever came most often first, then whoever came first. */
export function returningVisitors(visits: readonly VisitEvent[]): ReturningVisitor[] {
  const people = new Set(visits.flatMap(({ visit }) => visit.people.map(({ person }) => person)));
  return [...people]
    .map((person) => ({ person, visits: visitsOf(visits, person) }))
    .filter((visitor) => visitor.visits.length > 1)
    .sort((a, b) => b.visits.length - a.visits.length);
}
