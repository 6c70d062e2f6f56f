import { readEdtf } from "../date/parseEdtf.ts";
import { precisionOf } from "../date/precisionOf.ts";
import { spanOf } from "../date/spanOf.ts";
import { toCalendarDay } from "../date/day.ts";
import type { TimelineEvent } from "../event/event.ts";
import { namedIn } from "../event/eventFilter.ts";
import type { Person } from "../person/person.ts";
import type { Lang, Localized } from "../text.ts";
import type { EventField } from "./found.ts";
import { namesOf } from "./namesOf.ts";

/** One text of an event in one language. */
export interface EventText {
  field: EventField;
  lang: Lang;
  text: string;
}

/** A date of the store, EDTF, in the words of both languages; given, for the domain has no words. */
export type DateWords = (date: string) => Localized;

const LANGS = ["en", "zh"] as const;

/** All that is searched of an event, in the order in which it is quoted. */
export function searchedTexts(
  event: TimelineEvent,
  people: readonly Person[],
  dateWords: DateWords,
): EventText[] {
  const { title, labels, lead, text, place, date, notes, visit } = event;
  const named = new Set(namedIn(event));
  const roles = [...(visit?.people ?? []), ...event.people].map(({ role }) => role);
  return [
    ...both("title", [title]),
    ...both("label", [labels.short, labels.medium]),
    ...people
      .filter(({ id }) => named.has(id))
      .flatMap((person) =>
        LANGS.flatMap((lang) =>
          namesOf(person, lang).map((name) => ({ field: "name" as const, lang, text: name })),
        ),
      ),
    ...both("role", roles),
    ...both("place", place ? [place] : []),
    ...both("date", date === null ? [] : [dateWords(date), ...yearsWithin(date)]),
    ...both("text", [lead, text]),
    ...both("note", notes),
  ];
}

function both(field: EventField, texts: readonly Localized[]): EventText[] {
  return texts.flatMap((one) => LANGS.map((lang) => ({ field, lang, text: one[lang] })));
}

/** The years that a stretch from one date to another touches and its words do not name. */
function yearsWithin(text: string): Localized[] {
  const date = readEdtf(text);
  if (!["duration", "days"].includes(precisionOf(date))) return [];
  const { first, last } = spanOf(date);
  const from = toCalendarDay(first).year + 1;
  return Array.from({ length: Math.max(toCalendarDay(last).year - from, 0) }, (_, i) => {
    const year = String(from + i);
    return { en: year, zh: year };
  });
}
