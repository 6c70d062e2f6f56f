import { NO_FILTER, type EventFilter } from "../../domain/event/eventFilter.ts";
import type { Store } from "../store.ts";

/** Changes part of the filter; the rest holds. */
export function setFilter(store: Store, change: Partial<EventFilter>): void {
  store.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** Shows all events. */
export function clearFilter(store: Store): void {
  store.setState({ filter: NO_FILTER });
}
