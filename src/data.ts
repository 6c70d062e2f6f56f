import outline from "virtual:store-outline";
import { withDetails } from "./domain/eventStore/outline.ts";
import type { EventStore } from "./domain/eventStore/eventStore.ts";

export { outline };

/** The whole store, with what is read of the events; rejects where that cannot be had now. */
export async function loadWholeStore(): Promise<EventStore> {
  return withDetails(outline, (await import("virtual:store-details")).default);
}
