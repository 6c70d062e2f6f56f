import { readEdtf } from "../date/parseEdtf.ts";
import { spanOf } from "../date/spanOf.ts";
import type { TimelineEvent } from "./event.ts";

/** What the sources of one event say of its date, where they do not say the same. */
export interface DateDifference {
  /** EDTF, each once, in the order of the sources. */
  dates: readonly string[];
  /** Whether no day fits them all; else some are only less exact than others. */
  contradict: boolean;
}

/** How the sources of an event differ on its date; none where they agree or only one names it. */
export function dateDifference({
  sources,
}: Pick<TimelineEvent, "sources">): DateDifference | undefined {
  const dates = [...new Set(sources.flatMap(({ says }) => says?.date ?? []))];
  if (dates.length < 2) return undefined;
  const spans = dates.map((date) => spanOf(readEdtf(date)));
  const begun = Math.max(...spans.map(({ first }) => first));
  const ended = Math.min(...spans.map(({ last }) => last));
  return { dates, contradict: begun > ended };
}
