import { namedIn } from "../../domain/event/eventFilter.ts";
import type { Person } from "../../domain/person/person.ts";
import type { Lang } from "../../domain/text.ts";
import type { State } from "../store.ts";
import { countVisits } from "./countVisits.ts";
import { allEvents } from "./visibleEvents.ts";

/** A person and the visits that the other parts of the filter would show. */
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
  return state.data.people
    .filter(({ id }) => named.has(id))
    .map((person) => ({ person, visits: countVisits(state, { person: person.id }) }))
    .sort(
      (a, b) =>
        b.visits - a.visits || compare(a.person.names[lang].text, b.person.names[lang].text),
    );
}
