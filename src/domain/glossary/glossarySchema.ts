import { z } from "zod";
import { idSchema, localizedSchema, pinyinSchema } from "../localizedSchema.ts";

const formsSchema = z.array(z.string().min(1));

export const termSchema = z.strictObject({
  id: idSchema,
  term: localizedSchema,
  pinyin: pinyinSchema.describe("Of the Chinese term."),
  forms: z
    .strictObject({ en: formsSchema, zh: formsSchema })
    .describe(
      "Other forms in texts that open this entry, such as “suspends”; the term itself does.",
    ),
  means: localizedSchema,
  notSameAs: localizedSchema.describe("What it is taken for, and is not."),
  saidBy: localizedSchema.optional().describe("Who uses it."),
  sources: z.array(z.strictObject({ source: idSchema, locator: localizedSchema })).min(1),
});

export const glossarySchema = z.array(termSchema);
