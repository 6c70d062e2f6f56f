import type { TimelineEvent } from "../../domain/event/event.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { termUses } from "../../domain/glossary/termUses.ts";
import type { State } from "../store.ts";
import { memoise } from "./memoise.ts";
import { allEvents } from "./visibleEvents.ts";

const usesIn = memoise((data: EventStore) => termUses(data.glossary, allEvents({ data })));

/** The events that use a term, whatever is filtered, in the one order. */
export function eventsOfTerm(
  { data }: Pick<State, "data">,
  term: string,
): readonly TimelineEvent[] {
  return usesIn(data).get(term) ?? NONE;
}

const NONE: readonly TimelineEvent[] = [];
