import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import type { Store } from "../store.ts";

/** Puts the whole store in the place of its outline. */
export function setWholeData(store: Store, data: EventStore): void {
  store.setState({ data, whole: true });
}
