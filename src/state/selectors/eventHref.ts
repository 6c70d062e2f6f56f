import type { State } from "../store.ts";
import { serializeUrl } from "../url.ts";

/** The address of the present view with another event selected, relative to the page. */
export function eventHref(state: State, event: string): string {
  return serializeUrl({ ...state, event });
}
