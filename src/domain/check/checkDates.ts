import { toCalendarDay } from "../date/day.ts";
import { parseEdtf, type DateProblem } from "../date/parseEdtf.ts";
import { precisionOf } from "../date/precisionOf.ts";
import { spanOf, startOf } from "../date/spanOf.ts";
import type { TimelineEvent } from "../event/event.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import type { Problem } from "../problem.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";

export type DatesProblem =
  | DateProblem
  | "date-unsupported"
  | "date-not-a-day"
  | "file-wrong"
  | "before-impossible";

/** Dates: each is EDTF, is what one of the event's sources says, and stands in its decade's file. */
export function checkDates(
  store: EventStore,
  filed: readonly FiledEvent[],
): Problem<DatesProblem>[] {
  return [
    ...filed.flatMap(({ file, event }) => checkEvent(file, event, store.events)),
    ...store.sources.flatMap(({ id, date, accessed }) => [
      ...checkSyntax(date, ["sources.json", id, "date"]),
      ...checkDay(accessed, ["sources.json", id, "accessed"]),
    ]),
    ...store.file.periods.flatMap(({ id, from, to }) => [
      ...checkDay(from, ["store.json", id, "from"]),
      ...checkDay(to, ["store.json", id, "to"]),
    ]),
    ...checkDay(store.file.updated, ["store.json", "updated"]),
  ];
}

function checkEvent(
  file: string,
  event: TimelineEvent,
  events: readonly TimelineEvent[],
): Problem<DatesProblem>[] {
  const path = [file, event.id, "date"];
  const said = event.sources.map((citation) => citation.says?.date);
  const wrong = [
    ...checkSyntax(event.date, path),
    ...said.flatMap((date, i) =>
      checkSyntax(date ?? null, [file, event.id, "sources", i, "says", "date"]),
    ),
  ];
  if (wrong.length > 0) return wrong;
  return [
    ...(event.date !== null && !said.includes(event.date)
      ? [problem("date-unsupported", path, event.date, said.filter(Boolean).join(", ") || "–")]
      : []),
    ...checkFileOf(file, event),
    ...checkBefore(file, event, events),
  ];
}

function checkFileOf(file: string, { id, date }: TimelineEvent): Problem<DatesProblem>[] {
  const right = fileOf(date);
  return file === right ? [] : [problem("file-wrong", [file, id], file, right)];
}

/** The file that an event of this date belongs to: the decade of its possible beginning, or undated. */
export function fileOf(date: string | null): string {
  if (date === null) return "events/undated.json";
  const parsed = parseEdtf(date);
  if ("problem" in parsed) return "events/undated.json";
  const { first, last } = startOf(parsed.date);
  const { year } = toCalendarDay(Number.isFinite(first) ? first : last);
  return `events/${Math.floor(year / 10) * 10}s.json`;
}

function checkBefore(
  file: string,
  event: TimelineEvent,
  events: readonly TimelineEvent[],
): Problem<DatesProblem>[] {
  const other = events.find(({ id }) => id === event.before);
  if (!other || event.date === null || other.date === null) return [];
  const [own, next] = [parseEdtf(event.date), parseEdtf(other.date)];
  if ("problem" in own || "problem" in next) return [];
  if (spanOf(own.date).first <= spanOf(next.date).last && other.id !== event.id) return [];
  return [problem("before-impossible", [file, event.id, "before"], other.id)];
}

function checkSyntax(date: string | null, path: Problem["path"]): Problem<DatesProblem>[] {
  if (date === null) return [];
  const parsed = parseEdtf(date);
  return "problem" in parsed ? [problem(parsed.problem, path, date)] : [];
}

function checkDay(date: string | null, path: Problem["path"]): Problem<DatesProblem>[] {
  const wrong = checkSyntax(date, path);
  if (wrong.length > 0 || date === null) return wrong;
  const parsed = parseEdtf(date);
  const isDay = "date" in parsed && precisionOf(parsed.date) === "day";
  return isDay ? [] : [problem("date-not-a-day", path, date)];
}

function problem(
  code: DatesProblem,
  path: Problem["path"],
  found: string,
  expected?: string,
): Problem<DatesProblem> {
  return expected === undefined ? { code, path, found } : { code, path, found, expected };
}
