import type { TimelineEvent } from "../event/event.ts";
import type { Localized } from "../text.ts";

/** The offices that a person held at some events, each once, in their order. */
export function rolesOf(person: string, events: readonly TimelineEvent[]): Localized[] {
  const roles = events
    .flatMap(({ visit, people }) => [...(visit?.people ?? []), ...people])
    .filter((one) => one.person === person)
    .map(({ role }) => role);
  return [...new Map(roles.map((role) => [role.en, role])).values()];
}
