import type { State, Store } from "../store.ts";

const NEXT: Record<State["dates"], State["dates"]> = {
  shown: "hidden",
  hidden: "asked",
  asked: "shown",
};

/** Hides the dates of all slides; then shows the one asked for; then all again. */
export function askDates(store: Store): void {
  store.setState({ dates: NEXT[store.getState().dates] });
}
