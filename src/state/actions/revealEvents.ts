import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import { visibleEvents } from "../selectors/visibleEvents.ts";
import { wholeWindow } from "../selectors/windowInView.ts";
import type { Store } from "../store.ts";
import { moveWindow } from "./moveWindow.ts";

/** of the length, left free on each side; the right needs room for the last name */
const MARGIN = { left: 0.1, right: 0.25 };
/** days, where all lie within a day */
const LEAST = 365;

/** Shows the years in which events lie: all that are visible, or some of them. */
export function revealEvents(
  store: Store,
  events: readonly TimelineEvent[] = visibleEvents(store.getState()),
): void {
  const spans = events.flatMap(({ date }) => (date === null ? [] : [drawnSpan(readEdtf(date))]));
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  if (spans.length === 0) return;
  const whole = wholeWindow(store.getState().data);
  const length = Math.max(last - first, LEAST);
  const from = first - length * MARGIN.left;
  const to = last + length * MARGIN.right;
  moveWindow(store, to - from >= whole.to - whole.from ? null : { from, to });
}
