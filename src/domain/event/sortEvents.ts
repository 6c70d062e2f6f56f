import { readEdtf } from "../date/parseEdtf.ts";
import { startOf, type Span } from "../date/spanOf.ts";
import type { TimelineEvent } from "./event.ts";

type Sortable = Pick<TimelineEvent, "id" | "date" | "before">;

/**
 * The one order of events, the same in every view and language: by the latest possible start day, then
 * the earliest, then id, so that a year-only event follows the dated ones of its year; undated ones
 * last. Where a source gives the order (`before`), the event stands directly before the other.
 */
export function sortEvents<E extends Sortable>(events: readonly E[]): E[] {
  const starts = new Map(events.map((event) => [event.id, startOfEvent(event)]));
  const sorted = [...events].sort((a, b) => {
    const [x, y] = [starts.get(a.id) ?? NEVER, starts.get(b.id) ?? NEVER];
    return (
      comparePossiblyInfinite(x.last, y.last) ||
      comparePossiblyInfinite(x.first, y.first) ||
      (a.id < b.id ? -1 : 1)
    );
  });
  return placeBefore(sorted);
}

const NEVER: Span = { first: Infinity, last: Infinity };

function startOfEvent(event: Sortable): Span {
  return event.date === null ? NEVER : startOf(readEdtf(event.date));
}

/** Subtraction would make NaN of two infinite ends. */
function comparePossiblyInfinite(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Puts before each event the one that stands directly before it, and before that its own. */
function placeBefore<E extends Sortable>(sorted: readonly E[]): E[] {
  const present = new Set(sorted.map(({ id }) => id));
  const withThoseBefore = (event: E): E[] => [
    ...sorted.filter(({ before }) => before === event.id).flatMap(withThoseBefore),
    event,
  ];
  const placed = sorted
    .filter(({ before }) => before === undefined || !present.has(before))
    .flatMap(withThoseBefore);
  // A circle, which `checkBefore` tells, has no beginning; its events are not lost.
  return [...placed, ...sorted.filter((event) => !placed.includes(event))];
}
