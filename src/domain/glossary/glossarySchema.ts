import { z } from "zod";
import { idSchema, localizedSchema, pinyinSchema } from "../localizedSchema.ts";

const formsSchema = z.array(z.string().min(1));

export const termSchema = z.strictObject({
  id: idSchema,
  term: localizedSchema,
  pinyin: pinyinSchema.describe(
    "Of the Chinese term. Leave it out: fix:data writes it, you read it.",
  ),
  forms: z
    .strictObject({ en: formsSchema, zh: formsSchema })
    .describe(
      "Other forms in texts that open this entry, such as “suspends”; the term itself does.",
    ),
  means: localizedSchema.describe("At most 200 / 80 characters."),
  notSameAs: localizedSchema.describe(
    "What it is taken for, and is not; at most 200 / 80 characters.",
  ),
  saidBy: localizedSchema.optional().describe("Who uses it."),
  sources: z.array(z.strictObject({ source: idSchema, locator: localizedSchema })).min(1),
});

export const glossarySchema = z.array(termSchema);
