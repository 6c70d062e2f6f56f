import type { z } from "zod";
import type { eventSchema } from "./eventSchema.ts";

/** One event of the store, undated where `date` is null. */
export type TimelineEvent = z.infer<typeof eventSchema>;

/** Who travelled, from which party, as what; only on events of the lane `visit`. */
export type Visit = NonNullable<TimelineEvent["visit"]>;

/** What one source says of an event, and where in it. */
export type Citation = TimelineEvent["sources"][number];

/** A person with the office held then. */
export type Role = Visit["people"][number];
