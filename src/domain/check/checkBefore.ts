import { parseEdtf } from "../date/parseEdtf.ts";
import { startOf } from "../date/spanOf.ts";
import type { TimelineEvent } from "../event/event.ts";
import { sortEvents } from "../event/sortEvents.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";

export type BeforeProblem =
  | "before-impossible"
  | "before-cycle"
  | "before-shared"
  | "before-undated"
  | "before-between";

/** `before`: of two dated events, one directly before the other, as all dates allow, and in no circle. */
export function checkBefore(filed: readonly FiledEvent[]): Problem<BeforeProblem>[] {
  const events = new Map(filed.map(({ event }) => [event.id, event]));
  const order = sortEvents([...events.values()].filter(canBeRead));
  return filed.flatMap(({ file, event }): Problem<BeforeProblem>[] => {
    const path = [file, event.id, "before"];
    const next = event.before === undefined ? undefined : events.get(event.before);
    if (!next) return [];
    const circle = circleFrom(event, events);
    if (circle) return [{ code: "before-cycle", path, found: circle.join(" → ") }];
    const undated = [event, next].find(({ date }) => date === null);
    if (undated) return [{ code: "before-undated", path, found: undated.id }];
    const rival = filed.find(
      (other) => other.event.before === next.id && other.event.id < event.id,
    );
    if (rival) return [{ code: "before-shared", path, found: rival.event.id, expected: next.id }];
    if (follows(event, next)) return [{ code: "before-impossible", path, found: next.id }];
    const passed = passedBy(event, order);
    return passed ? [{ code: "before-between", path, found: passed.id, expected: next.id }] : [];
  });
}

/** An event that stands on the wrong side of another in the order that this one's `before` makes. */
function passedBy(
  event: TimelineEvent,
  order: readonly TimelineEvent[],
): TimelineEvent | undefined {
  const at = order.indexOf(event);
  return order.find((other, i) => (i < at ? follows(other, event) : follows(event, other)));
}

function canBeRead({ date }: TimelineEvent): boolean {
  return date === null || "date" in parseEdtf(date);
}

/** The way from an event back to itself, if there is one; told once, at the first id of the circle. */
function circleFrom(
  { id, before }: TimelineEvent,
  events: ReadonlyMap<string, TimelineEvent>,
): string[] | undefined {
  const way = [id];
  let next = before;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = events.get(next)?.before;
  }
  return next === id && way.every((other) => id <= other) ? [...way, id] : undefined;
}

/** Whether an event can only have begun after the other. Dates that cannot be read are told elsewhere. */
function follows(event: TimelineEvent, other: TimelineEvent): boolean {
  if (event.date === null || other.date === null) return false;
  const [own, others] = [parseEdtf(event.date), parseEdtf(other.date)];
  if ("problem" in own || "problem" in others) return false;
  return startOf(own.date).first > startOf(others.date).last;
}
