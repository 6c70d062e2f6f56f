import { readEdtf, type DateProblem } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { CoveredYears } from "../figures/coveredYears.ts";
import type { WindowView } from "../lesson/slide.ts";
import type { Problem } from "../problem.ts";
import { checkDay } from "./checkDay.ts";

export type LessonWindowProblem = DateProblem | "date-not-a-day" | "window-outside";

type Found = Problem<LessonWindowProblem>;

/** The stretch of time that a step shows: from a day to the same or a later one, within the years of the store. */
export function checkLessonWindow(
  { from, to }: Pick<WindowView, "from" | "to">,
  path: Problem["path"],
  years: CoveredYears | undefined,
): Found[] {
  const ends = [
    { day: from, at: [...path, "from"] },
    { day: to, at: [...path, "to"] },
  ];
  const wrong = ends.flatMap(({ day, at }) => checkDay(day, at));
  if (wrong.length > 0) return wrong;
  if (dayOf(from) > dayOf(to))
    return [{ code: "date-reversed", path: [...path, "to"], found: `${from}/${to}` }];
  if (!years) return [];
  const expected = `${years.first}–${years.last}`;
  return ends
    .filter(({ day }) => dayOf(day) < years.window.from || dayOf(day) >= years.window.to)
    .map(({ day, at }) => ({ code: "window-outside", path: at, found: day, expected }));
}

function dayOf(day: string): number {
  return spanOf(readEdtf(day)).first;
}
