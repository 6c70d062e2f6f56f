import { z } from "zod";
import { idSchema, localizedSchema, optionalTextSchema } from "../localizedSchema.ts";
import { VISIT_KINDS, VISIT_LEVELS } from "./visitKinds.ts";

/** What a source says of the event, where it can be compared. */
const saysSchema = z.strictObject({
  date: z.string().optional().describe("EDTF, as exact as this source and no more."),
  place: localizedSchema.optional(),
  figure: localizedSchema.optional().describe("A sum or a number, with its unit."),
  term: z
    .strictObject({ text: z.string().min(1), lang: z.enum(["en", "zh"]) })
    .optional()
    .describe("The one term that the source uses where it matters (中止, 断交); never a sentence."),
});

const preferenceSchema = z.strictObject({
  source: idSchema
    .optional()
    .describe("Source of this event whose claim is used; left out where none is."),
  reason: localizedSchema.describe("Why, in words."),
});

const preferredSchema = z.strictObject({
  date: preferenceSchema.optional(),
  place: preferenceSchema.optional(),
  figure: preferenceSchema.optional(),
});

const citationSchema = z.strictObject({
  source: idSchema,
  locator: localizedSchema,
  says: saysSchema.optional(),
  confidence: z.enum(["high", "medium", "low"]),
  note: localizedSchema.optional(),
});

const roleSchema = z.strictObject({
  person: idSchema,
  role: localizedSchema.describe("The office held on the day, not before or after."),
});

const visitSchema = z.strictObject({
  from: idSchema.describe("Party that the visitors come from."),
  kind: z.enum(VISIT_KINDS).describe("Only as a source says; else unknown."),
  level: z.enum(VISIT_LEVELS).describe("Level of the office held then."),
  people: z.array(roleSchema).min(1),
});

export const eventSchema = z.strictObject({
  id: idSchema,
  date: z
    .string()
    .nullable()
    .describe("EDTF; no more precise than a source of this event. null: no source dates it."),
  before: idSchema
    .optional()
    .describe("Event that this one directly precedes, if a source says so."),
  lane: z.enum(["visit", "relations", "economy", "culture"]),
  rank: z.literal([1, 2, 3]).describe("How much it must be seen: 1 is named at all years."),
  landmark: z.literal(true).optional(),
  title: localizedSchema.describe("At most 70 / 24 characters."),
  labels: z.strictObject({
    short: localizedSchema.describe("At most 19 / 9 characters."),
    medium: localizedSchema.describe("At most 38 / 18 characters."),
  }),
  lead: localizedSchema.describe("The slide's only sentence; at most 120 / 45 characters."),
  text: optionalTextSchema.describe("What follows the lead; may be empty."),
  visit: visitSchema.optional(),
  people: z.array(roleSchema).describe("Others named."),
  place: localizedSchema.optional().describe("Only if a source says."),
  sources: z.array(citationSchema).min(1),
  preferred: preferredSchema
    .optional()
    .describe("Where the sources differ: which claim is used, and why."),
  notes: z.array(localizedSchema).describe("What a reader must know."),
  related: z.array(
    z.strictObject({
      event: idSchema,
      how: localizedSchema,
      distinct: z
        .literal(true)
        .optional()
        .describe("Two dates, two events: easily taken for rival dates of one."),
    }),
  ),
});

export const eventsSchema = z.array(eventSchema);
