import type { Person } from "../person/person.ts";
import type { Lang } from "../text.ts";
import type { TimelineEvent } from "./event.ts";
import { namedIn } from "./eventFilter.ts";

export interface PersonGroup {
  /** None for the events that name nobody; they stand at the end. */
  person: Person | undefined;
  events: readonly TimelineEvent[];
}

/**
 * The events under the people they name, in the order of the names in a language and within each as
 * given. An event that names several people stands under each of them.
 */
export function groupByPerson(
  events: readonly TimelineEvent[],
  people: readonly Person[],
  lang: Lang,
): PersonGroup[] {
  // ’Mamohato belongs to M.
  const { compare } = new Intl.Collator(lang === "zh" ? "zh-Hans" : lang, {
    ignorePunctuation: true,
  });
  const groups: PersonGroup[] = [...people]
    .sort((a, b) => compare(a.names[lang].text, b.names[lang].text) || (a.id < b.id ? -1 : 1))
    .map((person) => ({
      person,
      events: events.filter((event) => namedIn(event).includes(person.id)),
    }));
  const nobody = events.filter((event) => namedIn(event).length === 0);
  return [...groups, { person: undefined, events: nobody }].filter(
    (group) => group.events.length > 0,
  );
}
