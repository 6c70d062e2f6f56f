import type { ContextBand } from "../../domain/context/contextBand.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { restsOnOne } from "../../domain/event/restsOnOne.ts";
import type { EventStore, Period } from "../../domain/eventStore/eventStore.ts";
import type { Term } from "../../domain/glossary/term.ts";
import type { Person } from "../../domain/person/person.ts";
import type { Source } from "../../domain/source/source.ts";
import type { Localized } from "../../domain/text.ts";

/** What rests on a source, and where in it. */
interface Located<T> {
  item: T;
  locator: Localized;
}

/** A source and what rests on it. */
export interface SourceUse {
  source: Source;
  /** In the order given. */
  events: readonly TimelineEvent[];
  /** Those of them that cite nothing else. */
  alone: readonly TimelineEvent[];
  periods: readonly Period[];
  terms: readonly Located<Term>[];
  /** Offices with the years in which they were held. */
  offices: readonly { person: Person; office: Person["offices"][number] }[];
  bands: readonly Located<ContextBand>[];
}

/** Every source of the store with what rests on it, the most used by events first. */
export function sourceUses(
  { sources, file, people, glossary, context }: EventStore,
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
        terms: located(glossary, source.id),
        offices: people.flatMap((person) =>
          person.offices
            .filter((office) => office.source === source.id)
            .map((office) => ({ person, office })),
        ),
        bands: located(context, source.id),
      };
    })
    .sort((a, b) => b.events.length - a.events.length);
}

function cites({ sources }: TimelineEvent, id: string): boolean {
  return sources.some(({ source }) => source === id);
}

type Cited = { sources: readonly { source: string; locator: Localized }[] };

function located<T extends Cited>(items: readonly T[], id: string): Located<T>[] {
  return items.flatMap((item) =>
    item.sources.filter(({ source }) => source === id).map(({ locator }) => ({ item, locator })),
  );
}
