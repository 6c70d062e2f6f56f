import type { Found } from "../../domain/search/found.ts";

/** Whether a search that was made has found nothing at all, whatever the filter shows. */
export function isEmpty({ people, events, terms, sources }: Found): boolean {
  return people.length + events.length + terms.length + sources.length === 0;
}
