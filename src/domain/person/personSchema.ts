import { z } from "zod";
import { idSchema, localizedSchema, nameTextSchema, pinyinSchema } from "../localizedSchema.ts";

const nameSchema = z.strictObject({
  text: nameTextSchema,
  order: z.enum(["family-first", "given-first", "single"]),
  others: z.array(nameTextSchema).describe("Other spellings and fuller forms, for search."),
});

export const personSchema = z.strictObject({
  id: idSchema,
  party: idSchema,
  names: z.strictObject({
    en: nameSchema,
    zh: nameSchema.extend({
      pinyin: pinyinSchema.describe(
        "Of `text`, as it is read aloud. Leave it out: fix:data writes it, you read it.",
      ),
    }),
  }),
  offices: z
    .array(
      z.strictObject({
        title: localizedSchema,
        years: z.string().describe("EDTF interval"),
        source: idSchema,
      }),
    )
    .describe("Offices with years, each with its source; empty where none has been checked."),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});

export const peopleSchema = z.array(personSchema);
