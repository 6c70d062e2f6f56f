import type { Store } from "../store.ts";

/** Covers the screen in a colour; what it is covered in uncovers it. */
export function blankScreen(store: Store, colour: "black" | "white"): void {
  const { blank } = store.getState();
  store.setState({ blank: blank === colour ? null : colour });
}

/** Shows the slide again, whatever covers it. */
export function uncoverScreen(store: Store): void {
  store.setState({ blank: null });
}
