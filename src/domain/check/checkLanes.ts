import type { StoreFile } from "../eventStore/eventStore.ts";
import { findLane } from "../eventStore/laneOf.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";

export type LaneProblem = "sides-same" | "visit-missing" | "visit-misplaced" | "lane-none";

type Found = Problem<LaneProblem>;

/** Where things are drawn: the parties on two sides, every event in a lane, visits alone in those of visits. */
export function checkLanes(file: StoreFile, filed: readonly FiledEvent[]): Found[] {
  return [...checkSides(file), ...filed.flatMap((one) => checkLane(file, one))];
}

function checkSides({ parties: [one, other] }: StoreFile): Found[] {
  if (one.side !== other.side) return [];
  const path = ["store.json", "parties", other.id, "side"];
  return [{ code: "sides-same", path, found: other.side }];
}

function checkLane(store: StoreFile, { file, event }: FiledEvent): Found[] {
  const path = [file, event.id, "visit"];
  if (event.lane === "visit" && !event.visit) return [{ code: "visit-missing", path, found: "" }];
  if (event.lane !== "visit" && event.visit)
    return [{ code: "visit-misplaced", path, found: event.lane }];
  if (findLane(store, event)) return [];
  return [{ code: "lane-none", path: [file, event.id, "lane"], found: event.lane }];
}
