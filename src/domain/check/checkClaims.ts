import type { Citation, TimelineEvent } from "../event/event.ts";
import type { FiledEvent } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";
import { saidOf } from "../claim/saidOf.ts";
import { CLAIM_FIELDS, claimsOf, type ClaimField } from "../claim/claimsOf.ts";

export type ClaimProblem = "preferred-missing" | "preferred-needless" | "preferred-unsaid";

/** Where the sources of an event differ, one claim is preferred and the reason is in words; nowhere else. */
export function checkClaims(filed: readonly FiledEvent[]): Problem<ClaimProblem>[] {
  return filed.flatMap(({ file, event }) =>
    CLAIM_FIELDS.flatMap((field) => checkField(event, field, [file, event.id, "preferred", field])),
  );
}

function checkField(
  event: TimelineEvent,
  field: ClaimField,
  path: Problem["path"],
): Problem<ClaimProblem>[] {
  const claims = claimsOf(event, field);
  const preference = event.preferred?.[field];
  if (claims === undefined)
    return preference ? [{ code: "preferred-needless", path, found: field }] : [];
  if (preference === undefined)
    return [{ code: "preferred-missing", path, found: String(claims.length) }];
  const { source } = preference;
  const used = event.sources.find((one) => one.source === source);
  const holds = source === undefined || used?.says?.[field] !== undefined;
  return holds && says(event, field, used)
    ? []
    : [{ code: "preferred-unsaid", path, found: source ?? "–" }];
}

/** Whether what the event uses is what this source says; without a source, that it uses none. */
function says(event: TimelineEvent, field: ClaimField, citation: Citation | undefined): boolean {
  const said = citation?.says?.[field];
  if (field === "date") return (said ?? null) === event.date;
  if (field === "place")
    return saidOf(citation?.says, field) === saidOf({ place: event.place ?? undefined }, field);
  return citation === undefined || said !== undefined;
}
