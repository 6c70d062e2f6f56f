import { weighClaims } from "../../domain/claim/weighClaims.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Source } from "../../domain/source/source.ts";

/** The source that an event's date is taken from, else its first; undefined where the store has none of it. */
export function sourceOf(event: TimelineEvent, sources: readonly Source[]): Source | undefined {
  const weighed = weighClaims(event, "date")?.claims.find(({ used }) => used)?.citation;
  const id = (weighed ?? event.sources[0])?.source;
  return sources.find((source) => source.id === id);
}
