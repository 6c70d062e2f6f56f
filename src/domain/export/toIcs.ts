import ical from "ical-generator";
import { MS_PER_DAY } from "../date/day.ts";
import type { TimelineEvent } from "../event/event.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import type { Source } from "../source/source.ts";
import { titleIn } from "../source/titleIn.ts";
import type { Lang } from "../text.ts";
import { calendarDays } from "./calendarDays.ts";

/**
 * The events whose days are known, as a calendar (RFC 5545) of whole days in one language. The others are
 * left out: a calendar has no way to say "some time in 1987".
 */
export function toIcs(
  { file, sources }: Pick<EventStore, "file" | "sources">,
  events: readonly TimelineEvent[],
  lang: Lang,
): string {
  const calendar = ical({
    name: file.title[lang],
    description: [file.title[lang], file.version, file.updated, file.licence].join(" · "),
    prodId: { company: file.id, product: file.version, language: lang === "zh" ? "ZH" : "EN" },
  });
  for (const event of events) {
    const days = calendarDays(event);
    if (!days) continue;
    calendar.createEvent({
      id: `${event.id}@${file.id}`,
      allDay: true,
      start: new Date(days.first * MS_PER_DAY),
      // The day after the last, as the format has it.
      end: new Date((days.last + 1) * MS_PER_DAY),
      // The day of the data, so that the same data make the same file.
      stamp: new Date(`${file.updated}T00:00:00Z`),
      timezone: "UTC",
      summary: event.title[lang],
      description: [event.lead[lang], "", ...worksOf(event, sources, lang)].join("\n"),
      ...(event.place && { location: event.place[lang] }),
    });
  }
  return calendar.toString();
}

/** Who says so: publisher, title and address of each source, a line each. */
function worksOf(
  { sources: cited }: TimelineEvent,
  sources: readonly Source[],
  lang: Lang,
): string[] {
  const ids = new Set(cited.map(({ source }) => source));
  return sources
    .filter(({ id }) => ids.has(id))
    .map((source) =>
      [source.publisher[lang], titleIn(source, lang).text, source.url]
        .filter((part) => part !== null)
        .join(" · "),
    );
}
