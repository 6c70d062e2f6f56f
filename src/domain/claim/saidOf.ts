import type { Citation } from "../event/event.ts";
import type { ClaimField } from "./claimsOf.ts";

/** What a source says of a field, as a text that is equal where the same is said; undefined where it says nothing. */
export function saidOf(says: Citation["says"], field: ClaimField): string | undefined {
  const said = says?.[field];
  if (said === undefined) return undefined;
  if (typeof said === "string") return said;
  // However the file orders its fields.
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}
