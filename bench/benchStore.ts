import { readData } from "../scripts/dataFolder.ts";
import { MS_PER_DAY, toCalendarDay, type CalendarDay } from "../src/domain/date/day.ts";
import { drawnSpan } from "../src/domain/date/drawnSpan.ts";
import type { EdtfDate } from "../src/domain/date/edtf.ts";
import { readEdtf } from "../src/domain/date/parseEdtf.ts";
import { paragraphOf } from "../src/domain/event/paragraphOf.ts";
import { sortEvents } from "../src/domain/event/sortEvents.ts";
import { laneOf } from "../src/domain/eventStore/laneOf.ts";
import { toEventStore } from "../src/domain/eventStore/toEventStore.ts";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { dateInWords } from "../src/i18n/dateInWords.ts";

/** An event as the peers are given it: in English, without sources, claims and people. */
export interface BenchEvent {
  id: string;
  title: string;
  text: string;
  /** In words; empty where there is no date. */
  date: string;
  lane: string;
  /** Both days included; null where there is no date. */
  span: { from: CalendarDay; to: CalendarDay; start: number; end: number } | null;
}

export interface BenchStore {
  title: string;
  subtitle: string;
  lanes: { id: string; name: string }[];
  events: BenchEvent[];
}

/** The events of `data/` in their one order; `start` and `end` are UTC ms, `end` of the day after the last. */
export function benchStore(): BenchStore {
  const data = toEventStore(readData().files);
  const words = fixedTranslate(createI18n("en"), "en");
  return {
    title: data.file.title.en,
    subtitle: data.file.subtitle.en,
    lanes: data.file.lanes.map(({ id, name }) => ({ id, name: name.en })),
    events: sortEvents(data.events).map((event) => {
      const date = event.date === null ? undefined : readEdtf(event.date);
      return {
        id: event.id,
        title: event.title.en,
        text: paragraphOf(event, "en"),
        date: date ? dateInWords(date, words) : "",
        lane: laneOf(data.file, event).id,
        span: date ? spanFor(date) : null,
      };
    }),
  };
}

function spanFor(date: EdtfDate): NonNullable<BenchEvent["span"]> {
  const { first, last } = drawnSpan(date);
  return {
    from: toCalendarDay(first),
    to: toCalendarDay(last),
    start: first * MS_PER_DAY,
    end: (last + 1) * MS_PER_DAY,
  };
}
