import { toCalendarDay } from "../date/day.ts";
import { parseEdtf, type DateProblem } from "../date/parseEdtf.ts";
import { startOf } from "../date/spanOf.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";
import { checkDay } from "./checkDay.ts";
import { checkEdtf } from "./checkEdtf.ts";

export type DatesProblem = DateProblem | "date-unsupported" | "date-not-a-day" | "file-wrong";

/** Dates: each is EDTF, is what one of the event's sources says, and stands in its decade's file. */
export function checkDates(
  store: EventStore,
  filed: readonly FiledEvent[],
): Problem<DatesProblem>[] {
  return [
    ...filed.flatMap(checkEvent),
    ...store.sources.flatMap(({ id, date, accessed }) => [
      ...checkEdtf(date, ["sources.json", id, "date"]),
      ...checkDay(accessed, ["sources.json", id, "accessed"]),
    ]),
    ...store.people.flatMap(({ id, offices }) =>
      offices.flatMap(({ years }, i) =>
        checkEdtf(years, ["people.json", id, "offices", i, "years"]),
      ),
    ),
    ...store.context.flatMap(({ id, date }) => checkEdtf(date, ["context.json", id, "date"])),
    ...checkDay(store.file.updated, ["store.json", "updated"]),
  ];
}

function checkEvent({ file, event: { id, date, sources } }: FiledEvent): Problem<DatesProblem>[] {
  const path = [file, id, "date"];
  const said = sources.map(({ says }) => says?.date);
  const wrong = [
    ...checkEdtf(date, path),
    ...said.flatMap((one, i) => checkEdtf(one, [file, id, "sources", i, "says", "date"])),
  ];
  if (wrong.length > 0) return wrong;
  const right = fileOf(date);
  const found: Problem<DatesProblem>[] = [];
  if (date !== null && !said.includes(date)) {
    const expected = said.filter(Boolean).join(", ") || "–";
    found.push({ code: "date-unsupported", path, found: date, expected });
  }
  if (file !== right)
    found.push({ code: "file-wrong", path: [file, id], found: file, expected: right });
  return found;
}

/** The file that an event of this date belongs to: the decade of its possible beginning, or undated. */
function fileOf(date: string | null): string {
  if (date === null) return "events/undated.json";
  const parsed = parseEdtf(date);
  if ("problem" in parsed) return "events/undated.json";
  const { first, last } = startOf(parsed.date);
  const { year } = toCalendarDay(Number.isFinite(first) ? first : last);
  return `events/${Math.floor(year / 10) * 10}s.json`;
}
