import type { State, Store } from "../store.ts";

const NEXT: Record<State["dates"], State["dates"]> = {
  shown: "hidden",
  hidden: "asked",
  asked: "shown",
};

/** Covers the screen in a colour; what it is covered in uncovers it. */
export function blankScreen(store: Store, colour: "black" | "white"): void {
  const { blank } = store.getState();
  store.setState({ blank: blank === colour ? null : colour });
}

/** Hides the dates of all slides; then shows the one asked for; then all again. */
export function askDates(store: Store): void {
  store.setState({ dates: NEXT[store.getState().dates] });
}

/** Shows the slide again, whatever covers it. */
export function uncoverScreen(store: Store): void {
  store.setState({ blank: null });
}
