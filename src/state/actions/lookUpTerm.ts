import type { Store } from "../store.ts";

/** Turns to the entry of a term in the glossary: the event that was open is closed, and Back opens it again. */
export function lookUpTerm(store: Store, term: string): void {
  store.setState({ event: null, view: "glossary", term });
}
