import type { ContextRow } from "../../domain/context/contextRows.ts";
import type { Store } from "../store.ts";

/** Shows rows of context beside the events, or none. */
export function setContext(store: Store, context: readonly ContextRow[]): void {
  store.setState({ context });
}
