import type { TimelineEvent } from "../event/event.ts";
import { eventTexts } from "../event/eventTexts.ts";
import type { Lang } from "../text.ts";
import { findTerms } from "./findTerms.ts";
import type { Term } from "./term.ts";

const LANGS: readonly Lang[] = ["en", "zh"];

/** By the id of each term: the events that use it in a title or text of either language, as ordered. */
export function termUses(
  terms: readonly Term[],
  events: readonly TimelineEvent[],
): ReadonlyMap<string, readonly TimelineEvent[]> {
  const uses = new Map<string, TimelineEvent[]>(terms.map(({ id }) => [id, []]));
  for (const event of events) for (const id of termsOf(event, terms)) uses.get(id)?.push(event);
  return uses;
}

function termsOf(event: TimelineEvent, terms: readonly Term[]): Set<string> {
  const texts = LANGS.flatMap((lang) =>
    [event.title[lang], ...eventTexts(event, lang)].map((text) => ({ text, lang })),
  );
  return new Set(
    texts.flatMap(({ text, lang }) => findTerms(text, lang, terms).map(({ term }) => term.id)),
  );
}
