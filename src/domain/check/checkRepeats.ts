import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";
import { mentionsOfEvent } from "./mentionsOf.ts";
import { repeated } from "./repeated.ts";

export type RepeatProblem = "mentioned-twice" | "related-to-itself";

/**
 * What an event mentions: each person, source and related event once, since a list shows one line of
 * each, and never itself.
 */
export function checkRepeats(filed: readonly FiledEvent[]): Problem<RepeatProblem>[] {
  return filed.flatMap((one): Problem<RepeatProblem>[] => {
    const { people, sources, events } = mentionsOfEvent(one);
    return [
      ...[people, sources, events]
        .flatMap(repeated)
        .map(({ path, id }) => ({ code: "mentioned-twice" as const, path, found: id })),
      ...events
        .filter(({ id }) => id === one.event.id)
        .map(({ path, id }) => ({ code: "related-to-itself" as const, path, found: id })),
    ];
  });
}
