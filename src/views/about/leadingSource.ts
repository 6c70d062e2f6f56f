import type { TimelineEvent } from "../../domain/event/event.ts";
import { restsOnOne } from "../../domain/event/restsOnOne.ts";
import type { Source } from "../../domain/source/source.ts";

/** The source that most events rest on alone, and how many do. */
export interface LeadingSource {
  source: Source;
  /** Events that cite it and nothing else. */
  alone: number;
}

/** What a reader must know first of where a store comes from; none where no event rests on one source. */
export function leadingSource(
  sources: readonly Source[],
  events: readonly TimelineEvent[],
): LeadingSource | undefined {
  const only = events.filter(restsOnOne).map(({ sources: [cited] }) => cited?.source);
  return sources
    .map((source) => ({ source, alone: only.filter((id) => id === source.id).length }))
    .filter(({ alone }) => alone > 0)
    .sort((a, b) => b.alone - a.alone)[0];
}
