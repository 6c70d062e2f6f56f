import type { Store } from "../store.ts";

/** Turns to the entry of a term in the glossary: the event that was open is closed, and Back opens it again. */
export function lookUpTerm(store: Store, term: string): void {
  store.setState(({ lookUps }) => ({ event: null, view: "glossary", term, lookUps: lookUps + 1 }));
}
