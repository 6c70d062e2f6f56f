import { z } from "zod";
import { idSchema, localizedSchema } from "../localizedSchema.ts";
import { WORK_LANGUAGES } from "../text.ts";

const titleSchema = z.union(
  [
    z
      .strictObject({ text: z.string().min(1), lang: z.enum(WORK_LANGUAGES) })
      .describe("In the language of the source; never translated."),
    z
      .strictObject({ description: localizedSchema })
      .describe("What the work is, in our own words, where its title is not recorded."),
  ],
  { error: '{ "text", "lang" } or { "description": { "en", "zh" } }' },
);

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  publisher: localizedSchema,
  kind: z.enum([
    "joint-document",
    "government",
    "agency",
    "press",
    "memoir",
    "research",
    "reference",
  ]),
  language: z.enum(WORK_LANGUAGES),
  date: z.string().nullable().describe("EDTF; null where the source bears none."),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .nullable()
    .describe("http or https only; null where no lasting address is known."),
  accessed: z.string().describe("Day on which it was read, EDTF."),
  read: localizedSchema.describe("Which part was read."),
});

export const sourcesSchema = z.array(sourceSchema);
