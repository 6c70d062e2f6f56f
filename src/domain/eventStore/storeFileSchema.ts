import { z } from "zod";
import { idSchema, localizedSchema } from "../localizedSchema.ts";

const partySchema = z.strictObject({
  id: idSchema,
  side: z.enum(["a", "b"]).describe("Style speaks of sides, never of a country."),
  name: localizedSchema,
  visitors: localizedSchema.describe("Whole phrase: “Basotho visitors to China”."),
  short: localizedSchema,
  vertical: localizedSchema.describe("For the narrow rail of a phone."),
  visitsTo: localizedSchema.describe("Whole phrase: “visits to China”."),
});

const laneSchema = z.strictObject({
  id: idSchema,
  name: localizedSchema,
  short: localizedSchema.describe("For a filter and the narrow rail of a phone."),
  glyph: z.enum(["square", "circle", "diamond", "triangle", "cross"]),
  events: z.strictObject({
    lane: z.enum(["visit", "relations", "economy", "culture"]),
    from: idSchema.optional().describe("A visit stands in the lane of the party it comes from."),
  }),
});

const periodSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["relations", "suspended"]),
  from: z.string().describe("EDTF day"),
  to: z.string().nullable().describe("EDTF day on which the next begins; null if it goes on"),
  name: localizedSchema,
  short: localizedSchema,
  source: idSchema,
  locator: localizedSchema,
});

export const storeFileSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, "year.month.n"),
  updated: z.string(),
  licence: z.string(),
  publishedAt: z
    .string()
    .regex(/^https:\/\//)
    .nullable(),
  title: localizedSchema,
  subtitle: localizedSchema,
  parties: z.tuple([partySchema, partySchema]),
  lanes: z.array(laneSchema).min(1),
  periods: z.array(periodSchema),
});
