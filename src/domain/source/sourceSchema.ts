import { z } from "zod";
import { idSchema, localizedSchema } from "../localizedSchema.ts";

export const sourceSchema = z.strictObject({
  id: idSchema,
  title: z
    .strictObject({ text: z.string().min(1), lang: z.enum(["en", "zh"]) })
    .describe("In the language of the source; never translated."),
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
  language: z.enum(["en", "zh"]),
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
