import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import type { Period } from "../../domain/eventStore/eventStore.ts";
import type { VisPeriod } from "../../vis/visEvent.ts";

/** The periods as the widget draws them behind the lanes. */
export function toVisPeriods(periods: readonly Period[]): VisPeriod[] {
  return periods.map(({ id, kind, from, to }) => ({
    id,
    kind,
    from: spanOf(readEdtf(from)).first,
    to: to === null ? null : spanOf(readEdtf(to)).first,
  }));
}
