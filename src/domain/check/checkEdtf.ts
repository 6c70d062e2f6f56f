import { parseEdtf, type DateProblem } from "../date/parseEdtf.ts";
import type { Problem } from "../problem.ts";

/** A date that is no EDTF; none where there is no date. */
export function checkEdtf(
  date: string | null | undefined,
  path: Problem["path"],
): Problem<DateProblem>[] {
  if (date === null || date === undefined) return [];
  const parsed = parseEdtf(date);
  return "problem" in parsed ? [{ code: parsed.problem, path, found: date }] : [];
}
