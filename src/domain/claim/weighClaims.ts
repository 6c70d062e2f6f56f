import { readEdtf } from "../date/parseEdtf.ts";
import type { EdtfDate } from "../date/edtf.ts";
import { precisionOf } from "../date/precisionOf.ts";
import type { Citation, TimelineEvent } from "../event/event.ts";
import type { Localized } from "../text.ts";
import { claimsOf, type ClaimField } from "./claimsOf.ts";
import { saidOf } from "./saidOf.ts";
import { onlyInExactness } from "./onlyInExactness.ts";

/** What one source claims, and whether the event uses it. */
export interface Claim {
  citation: Citation;
  used: boolean;
}

/** In what the claims differ; `unused` where the event uses none of the dates. */
export type Difference = "day" | "year" | "date" | "exactness" | "unused" | "place" | "figure";

/** The claims of one field where there is something to weigh. */
export interface WeighedClaims {
  field: ClaimField;
  difference: Difference;
  /** Those in use first, of these the preferred one. */
  claims: readonly Claim[];
  /** Why the one in use is, or why none is. */
  reason: Localized | undefined;
}

/** The claims of a field of an event, weighed; none where its sources agree or only one makes any. */
export function weighClaims(event: TimelineEvent, field: ClaimField): WeighedClaims | undefined {
  const citations = claimsOf(event, field);
  if (!citations) return undefined;
  const preferred = event.preferred?.[field];
  const used = usedIn(event, field);
  const claims = citations.map((citation) => ({
    citation,
    used: used !== undefined && saidOf(citation.says, field) === used,
  }));
  const rank = ({ citation, used: isUsed }: Claim) =>
    isUsed ? (citation.source === preferred?.source ? 0 : 1) : 2;
  return {
    field,
    difference: field === "date" ? dateDifference(event, citations) : field,
    claims: [...claims].sort((a, b) => rank(a) - rank(b)),
    reason: preferred?.reason,
  };
}

/** What the event uses, as `saidOf` has it; a figure stands with its source alone. */
function usedIn(event: TimelineEvent, field: ClaimField): string | undefined {
  if (field === "date") return event.date ?? undefined;
  if (field === "place") return saidOf({ place: event.place ?? undefined }, field);
  const source = event.preferred?.figure?.source;
  return saidOf(event.sources.find((one) => one.source === source)?.says, field);
}

function dateDifference({ date }: TimelineEvent, citations: readonly Citation[]): Difference {
  if (date === null) return "unused";
  const dates = citations.flatMap(({ says }) =>
    says?.date === undefined ? [] : readEdtf(says.date),
  );
  if (onlyInExactness(dates)) return "exactness";
  if (dates.every((one) => precisionOf(one) === "year")) return "year";
  return dates.every((one) => isDayOf(one, dates[0])) ? "day" : "date";
}

/** Whether both are days of the same month. */
function isDayOf(date: EdtfDate, other: EdtfDate | undefined): boolean {
  if (date.kind !== "single" || other?.kind !== "single") return false;
  const sameMonth = date.year === other.year && date.month === other.month;
  return sameMonth && precisionOf(date) === "day" && precisionOf(other) === "day";
}
