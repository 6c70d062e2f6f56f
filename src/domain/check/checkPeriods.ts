import { readEdtf, type DateProblem } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { Period } from "../eventStore/eventStore.ts";
import type { Problem } from "../problem.ts";
import { checkDay } from "./checkDay.ts";

export type PeriodProblem =
  | DateProblem
  | "date-not-a-day"
  | "period-reversed"
  | "period-unsorted"
  | "period-overlap";

type Found = Problem<PeriodProblem>;

/**
 * Periods: each ends after it begins, and they follow one another, since the list is cut where they
 * begin.
 */
export function checkPeriods(periods: readonly Period[]): Found[] {
  const wrong = periods.flatMap((period) => [
    ...checkDay(period.from, pathOf(period, "from")),
    ...checkDay(period.to, pathOf(period, "to")),
  ]);
  if (wrong.length > 0) return wrong;
  return [
    ...periods.flatMap(checkLength),
    ...periods.slice(1).flatMap((period, i) => checkTurn(periods[i], period)),
  ];
}

function checkLength(period: Period): Found[] {
  const { from, to } = period;
  if (to === null || dayOf(from) < dayOf(to)) return [];
  return [{ code: "period-reversed", path: pathOf(period, "to"), found: to, expected: from }];
}

function checkTurn(before: Period | undefined, period: Period): Found[] {
  if (!before) return [];
  const place = { path: pathOf(period, "from"), found: period.from, expected: before.id };
  if (dayOf(period.from) < dayOf(before.from)) return [{ code: "period-unsorted", ...place }];
  const over = before.to === null || dayOf(before.to) > dayOf(period.from);
  return over ? [{ code: "period-overlap", ...place }] : [];
}

function dayOf(date: string): number {
  return spanOf(readEdtf(date)).first;
}

function pathOf({ id }: Period, field: "from" | "to"): Found["path"] {
  return ["store.json", "periods", id, field];
}
