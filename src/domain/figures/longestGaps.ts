import { readEdtf } from "../date/parseEdtf.ts";
import { finishOf, startOf, type Span } from "../date/spanOf.ts";
import type { VisitEvent } from "../event/visitEvent.ts";
import { isPlaced } from "./isPlaced.ts";

/** A stretch between dated visits in which certainly none of those given lies. */
export interface Gap {
  /** The last possible day of the visit before, and the first possible of the next: none lies between them. */
  certain: Span;
  /** As far as the dates allow: the first possible end of the visit before, the last possible start of the next. */
  possible: Span;
  /** Those that can be the last before it, and the first after it: several where their dates overlap. */
  before: readonly VisitEvent[];
  after: readonly VisitEvent[];
}

interface Dated {
  visit: VisitEvent;
  start: Span;
  finish: Span;
}

/** The longest gaps between visits by what is certain of them, the longest first, as many as `most`. */
export function longestGaps(visits: readonly VisitEvent[], most: number): Gap[] {
  return gapsBetween(clusters(visits.filter(isPlaced).map(toDated)))
    .sort((a, b) => daysOf(b.certain) - daysOf(a.certain))
    .slice(0, most);
}

function daysOf({ first, last }: Span): number {
  return last - first;
}

function toDated(visit: VisitEvent & { date: string }): Dated {
  const date = readEdtf(visit.date);
  return { visit, start: startOf(date), finish: finishOf(date) };
}

/** Visits between which there may be no gap, together: each cluster is certainly over before the next begins. */
function clusters(dated: readonly Dated[]): Dated[][] {
  const found: Dated[][] = [];
  let over = -Infinity;
  for (const one of [...dated].sort((a, b) => a.start.first - b.start.first)) {
    if (one.start.first > over) found.push([]);
    found[found.length - 1]?.push(one);
    over = Math.max(over, one.finish.last);
  }
  return found;
}

function gapsBetween(found: readonly Dated[][]): Gap[] {
  return found.slice(1).map((next, i) => {
    const previous = found[i] ?? [];
    const finish = (end: keyof Span) => Math.max(...previous.map((one) => one.finish[end]));
    const start = (end: keyof Span) => Math.min(...next.map((one) => one.start[end]));
    const possible = { first: finish("first"), last: start("last") };
    return {
      certain: { first: finish("last"), last: start("first") },
      possible,
      before: previous.flatMap((one) => (one.finish.last >= possible.first ? one.visit : [])),
      after: next.flatMap((one) => (one.start.first <= possible.last ? one.visit : [])),
    };
  });
}
