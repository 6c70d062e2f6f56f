import type { TimelineEvent } from "../../domain/event/event.ts";

/** Where the selected event stands among the matches. */
export interface MatchesBeside {
  /** From 1; 0 where it is none of them. */
  n: number;
  previous: TimelineEvent | undefined;
  next: TimelineEvent | undefined;
}

/** The matches before and after the selected event, itself one or not; without one the first is next. */
export function matchesBeside(
  all: readonly TimelineEvent[],
  matches: readonly TimelineEvent[],
  selected: string | null,
): MatchesBeside {
  const at = all.findIndex(({ id }) => id === selected);
  const isMatch = new Set(matches);
  const before = all.slice(0, Math.max(at, 0)).filter((event) => isMatch.has(event));
  return {
    n: matches.findIndex(({ id }) => id === selected) + 1,
    previous: before[before.length - 1],
    next: all.slice(at + 1).find((event) => isMatch.has(event)),
  };
}
