import type { VisitEvent } from "../src/domain/event/visitEvent.ts";
import { isVisit } from "../src/domain/event/visitEvent.ts";
import { wholeStore } from "./history.ts";

/** Visits on these dates, otherwise alike, with ids by their places: v0, v1 … */
export function visitsOn(...dates: (string | null)[]): VisitEvent[] {
  const like = wholeStore.events.find(isVisit);
  if (!like) throw new Error("the store has no visit");
  return dates.map((date, i) => Object.assign(structuredClone(like), { id: `v${i}`, date }));
}
