import type { TimelineEvent } from "./event.ts";

/** Whether an event cites one source and no other. */
export function restsOnOne({ sources }: Pick<TimelineEvent, "sources">): boolean {
  return new Set(sources.map(({ source }) => source)).size === 1;
}
