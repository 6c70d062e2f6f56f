import type { Citation, TimelineEvent } from "../event/event.ts";
import { saidOf } from "./saidOf.ts";

/** What sources can differ on. */
export const CLAIM_FIELDS = ["date", "place", "figure"] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];

/**
 * What each source says of one field, where they do not say the same or where a date that one gives is
 * not used; none where there is nothing to weigh.
 */
export function claimsOf(
  { sources, date }: Pick<TimelineEvent, "sources" | "date">,
  field: ClaimField,
): readonly Citation[] | undefined {
  const claims = sources.filter(({ says }) => says?.[field] !== undefined);
  const values = new Set(claims.map(({ says }) => saidOf(says, field)));
  const unused = field === "date" && date === null && values.size > 0;
  return values.size > 1 || unused ? claims : undefined;
}
