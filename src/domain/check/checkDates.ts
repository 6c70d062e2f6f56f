import type { DateProblem } from "../date/parseEdtf.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import { fileOf } from "../eventStore/fileOf.ts";
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
