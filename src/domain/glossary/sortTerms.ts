import type { TimelineEvent } from "../event/event.ts";
import type { Term } from "./term.ts";

export const TERM_ORDERS = ["events", "english", "pinyin"] as const;

export type TermOrder = (typeof TERM_ORDERS)[number];

/** By base letter, then by accent: pinyin as dictionaries have it. */
const { compare } = new Intl.Collator("en");

/**
 * The terms in an order: as the events first use them (those that none uses come last), by the letters of
 * the English word, or by pinyin.
 *
 * @param events all events in the one order
 * @param uses by term the events that use it
 */
export function sortTerms(
  terms: readonly Term[],
  order: TermOrder,
  events: readonly TimelineEvent[],
  uses: (term: string) => readonly TimelineEvent[],
): Term[] {
  if (order === "english") return [...terms].sort((a, b) => compare(a.term.en, b.term.en));
  if (order === "pinyin") return [...terms].sort((a, b) => compare(a.pinyin, b.pinyin));
  const first = new Map(
    terms.map(({ id }) => {
      const [event] = uses(id);
      return [id, event ? events.indexOf(event) : events.length];
    }),
  );
  return [...terms].sort((a, b) => (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0));
}
