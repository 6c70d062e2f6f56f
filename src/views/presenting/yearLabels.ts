import { toCalendarDay, type Day } from "../../domain/date/day.ts";
import type { Span } from "../../domain/date/spanOf.ts";
import type { Suspension } from "../../domain/eventStore/suspendedPeriods.ts";
import { widthInEm } from "./widthInEm.ts";
import type { LineLabel } from "./TimeLine.tsx";
import { toPx, type Scale } from "../../ui/visitMarks/scale.ts";

/** Of the drawing: the size of letters, and what keeps two labels apart. */
const LETTERS = 24.6;
const APART = 12;

interface Labelled {
  /** In the units of the drawing. */
  scale: Scale;
  /** Of the slide's event; none where it is not to be told. */
  pointers: readonly Span[];
  suspensions: readonly Suspension[];
  /** The words for a year, or for the years of a date that lies in several. */
  say: (first: number, last: number) => string;
}

/**
 * The years that are written: those of the event, the first and the last, those in which a suspension ends
 * and begins; of two that would touch, the one that comes first in this order.
 */
export function yearLabels(labelled: Labelled): LineLabel[] {
  const { scale, pointers, suspensions, say } = labelled;
  const { from, to } = scale.whole;
  const others: Day[] = [
    from,
    to - 1,
    ...suspensions.flatMap((one) => one.to ?? []),
    ...suspensions.map((one) => one.from),
  ].filter((day) => day >= from && day < to);
  const candidates = [
    ...pointers.map(({ first, last }) => ({ first, last, own: true })),
    ...others.map((day) => ({ first: day, last: day, own: false })),
  ];
  const kept: (LineLabel & { width: number })[] = [];
  for (const { first, last, own } of candidates) {
    const years = { first: toCalendarDay(first).year, last: toCalendarDay(last).year };
    const text = say(years.first, years.last);
    const width = widthInEm(text) * LETTERS + APART;
    // Whole within the line, as its ends are the slide's edges of text.
    const middle = toPx(scale, (first + last + 1) / 2);
    const x = Math.min(Math.max(middle, width / 2), scale.width - width / 2);
    if (kept.every((label) => Math.abs(label.x - x) >= (label.width + width) / 2))
      kept.push({ text, x, own, width });
  }
  return kept.map(({ text, x, own }) => ({ text, x, own }));
}
