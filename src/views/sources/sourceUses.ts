import type { TimelineEvent } from "../../domain/event/event.ts";
import { restsOnOne } from "../../domain/event/restsOnOne.ts";
import type { EventStore, Period } from "../../domain/eventStore/eventStore.ts";
import type { Source } from "../../domain/source/source.ts";

/** A source and what rests on it. */
export interface SourceUse {
  source: Source;
  /** In the order given. */
  events: readonly TimelineEvent[];
  /** Those of them that cite nothing else. */
  alone: readonly TimelineEvent[];
  periods: readonly Period[];
}

/** Every source of the store with what rests on it, the most used first. */
export function sourceUses(
  { sources, file }: EventStore,
  events: readonly TimelineEvent[],
): SourceUse[] {
  return sources
    .map((source) => {
      const citing = events.filter((event) => cites(event, source.id));
      return {
        source,
        events: citing,
        alone: citing.filter(restsOnOne),
        periods: file.periods.filter((period) => period.source === source.id),
      };
    })
    .sort((a, b) => b.events.length - a.events.length);
}

function cites({ sources }: TimelineEvent, id: string): boolean {
  return sources.some(({ source }) => source === id);
}
