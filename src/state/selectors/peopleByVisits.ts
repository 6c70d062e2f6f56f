import { namedIn } from "../../domain/event/eventFilter.ts";
import { visitsOf } from "../../domain/event/visitsOf.ts";
import type { Person } from "../../domain/person/person.ts";
import type { Lang } from "../../domain/text.ts";
import type { State } from "../store.ts";
import { allEvents, visibleEvents } from "./visibleEvents.ts";

/** A person and their own visits that the other parts of the filter would show. */
export interface PersonVisits {
  person: Person;
  visits: number;
}

/** Everybody whom an event names, whoever visits most first, then by name in a language. */
export function peopleByVisits(state: Pick<State, "data" | "filter">, lang: Lang): PersonVisits[] {
  const named = new Set(allEvents(state).flatMap(namedIn));
  const { compare } = new Intl.Collator(lang === "zh" ? "zh-Hans" : lang, {
    ignorePunctuation: true,
  });
  const shown = visibleEvents({ data: state.data, filter: { ...state.filter, person: null } });
  return state.data.people
    .filter(({ id }) => named.has(id))
    .map((person) => ({ person, visits: visitsOf(shown, person.id).length }))
    .sort(
      (a, b) =>
        b.visits - a.visits || compare(a.person.names[lang].text, b.person.names[lang].text),
    );
}
