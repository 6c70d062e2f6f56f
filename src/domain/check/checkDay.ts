import { isDoubtful } from "../date/isDoubtful.ts";
import { parseEdtf, type DateProblem } from "../date/parseEdtf.ts";
import { precisionOf } from "../date/precisionOf.ts";
import type { Problem } from "../problem.ts";
import { checkEdtf } from "./checkEdtf.ts";

/** A date that has to be a single day, beyond doubt, and is not. */
export function checkDay(
  date: string | null,
  path: Problem["path"],
): Problem<DateProblem | "date-not-a-day">[] {
  const wrong = checkEdtf(date, path);
  if (wrong.length > 0 || date === null) return wrong;
  const parsed = parseEdtf(date);
  const isDay = "date" in parsed && precisionOf(parsed.date) === "day" && !isDoubtful(parsed.date);
  return isDay ? [] : [{ code: "date-not-a-day", path, found: date }];
}
