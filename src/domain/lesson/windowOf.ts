import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { DayWindow } from "../eventStore/allYears.ts";
import type { WindowView } from "./slide.ts";

/** The stretch of time of a step, in UTC days; its days have been checked (`checkLessons`). */
export function windowOf({ from, to }: Pick<WindowView, "from" | "to">): DayWindow {
  return { from: spanOf(readEdtf(from)).first, to: spanOf(readEdtf(to)).last + 1 };
}
