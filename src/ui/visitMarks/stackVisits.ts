import { toCalendarDay } from "../../domain/date/day.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Side, StoreFile } from "../../domain/eventStore/eventStore.ts";

/** A visit as a mark: in the year in which its date begins, away from the axis on the side it is of. */
export interface VisitMark {
  id: string;
  side: Side;
  year: number;
  /** 0 next to the axis. */
  row: number;
}

/** The dated visits among some events, those of a year and a side stacked in their order. */
export function stackVisits(
  events: readonly TimelineEvent[],
  { parties }: Pick<StoreFile, "parties">,
): VisitMark[] {
  const heights = new Map<string, number>();
  return events.flatMap(({ id, date, visit }) => {
    const side = parties.find((party) => party.id === visit?.from)?.side;
    if (date === null || side === undefined) return [];
    const { year } = toCalendarDay(drawnSpan(readEdtf(date)).first);
    const stack = `${side} ${year}`;
    const row = heights.get(stack) ?? 0;
    heights.set(stack, row + 1);
    return [{ id, side, year, row }];
  });
}

/** How many marks the tallest stack has. */
export function tallestStack(marks: readonly VisitMark[]): number {
  return marks.reduce((tallest, { row }) => Math.max(tallest, row + 1), 0);
}
