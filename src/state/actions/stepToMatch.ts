import { resultsShown } from "../selectors/resultsShown.ts";
import type { Store } from "../store.ts";

/** Goes to a match and stays in what is being read: the results with the match among them, or its event. */
export function stepToMatch(store: Store, event: string): void {
  store.setState((state) => ({ event, resultsOnTop: resultsShown(state) }));
}
