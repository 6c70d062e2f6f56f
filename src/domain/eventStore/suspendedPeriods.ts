import type { Day } from "../date/day.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { Period } from "./eventStore.ts";

/** A time in which relations were suspended. */
export interface Suspension {
  id: string;
  from: Day;
  /** The day on which the next period begins; null if it goes on. */
  to: Day | null;
}

/** When relations were suspended, UTC days. */
export function suspendedPeriods(periods: readonly Period[]): Suspension[] {
  return periods
    .filter(({ kind }) => kind === "suspended")
    .map(({ id, from, to }) => ({
      id,
      from: spanOf(readEdtf(from)).first,
      to: to === null ? null : spanOf(readEdtf(to)).first,
    }));
}
