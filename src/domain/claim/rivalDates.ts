import type { EdtfDate } from "../date/edtf.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import type { TimelineEvent } from "../event/event.ts";
import { holdsDate } from "./holdsDate.ts";

/** A date that some source of an event gives and the event does not use. */
export interface RivalDate {
  date: EdtfDate;
  /** How many of the event's sources give it. */
  sources: number;
}

/**
 * The rivals of the date in use, each once, in the order of the sources. A source that is only less exact
 * (`holdsDate`) contradicts nothing and is none. Where no date is used, all that are given.
 */
export function rivalDates({
  date: used,
  sources,
}: Pick<TimelineEvent, "date" | "sources">): RivalDate[] {
  const said = sources.flatMap(({ says }) => says?.date ?? []);
  const others = [...new Set(said)].filter((date) => date !== used);
  if (others.length === 0) return [];
  const inUse = used === null ? undefined : readEdtf(used);
  return others
    .map((text) => ({ date: readEdtf(text), sources: said.filter((one) => one === text).length }))
    .filter(({ date }) => !inUse || !holdsDate(date, inUse));
}
