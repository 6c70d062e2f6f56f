import type { Day } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import type { Period } from "../../domain/eventStore/eventStore.ts";
import type { VisPeriod } from "../../vis/visEvent.ts";

/** The periods as the widget draws them behind the lanes, and the line of today, a UTC day. */
export function toVisPeriods(periods: readonly Period[], today: Day): VisPeriod[] {
  const drawn = periods.map(({ id, kind, from, to }): VisPeriod => ({
    id,
    kind,
    from: spanOf(readEdtf(from)).first,
    to: to === null ? null : spanOf(readEdtf(to)).first,
  }));
  // Not vis's own line: that is named in English, down to the second.
  return [...drawn, { id: "today", kind: "today", from: today, to: today + 1 }];
}
