import { z } from "zod";
import { VISIT_KINDS, VISIT_LEVELS } from "../event/visitKinds.ts";
import { idSchema, localizedSchema } from "../localizedSchema.ts";

const eventViewSchema = z.strictObject({ event: idSchema });

/** A stretch of time with a filter: what is said of it is said of the events that are left. */
const windowViewSchema = z.strictObject({
  view: z.enum(["timeline", "list", "visits"]),
  from: z.string().describe("First day shown, YYYY-MM-DD."),
  to: z.string().describe("Last day shown, YYYY-MM-DD."),
  side: idSchema.optional().describe("Party whose visitors are shown alone."),
  person: idSchema.optional(),
  kinds: z.array(z.enum(VISIT_KINDS)).optional(),
  levels: z.array(z.enum(VISIT_LEVELS)).optional(),
  lanes: z.array(idSchema).optional().describe("Lanes shown beside those of visits."),
});

const answerSchema = z.strictObject({
  text: localizedSchema.describe("At most 60 / 24 characters."),
  event: idSchema.optional().describe("Its date is shown beside the text."),
});

const questionSchema = z.strictObject({
  text: localizedSchema.describe("At most 90 / 36 characters; its slide's title."),
  answers: z
    .array(answerSchema)
    .min(2)
    .max(3)
    .optional()
    .describe("To choose from; left out where the class has to find its own words."),
  several: z.literal(true).optional().describe("More than one answer is good."),
});

const stepSchema = z.strictObject({
  id: idSchema.describe("Of this lesson alone, and permanent: links point at it."),
  shows: z.union([eventViewSchema, windowViewSchema]),
  sentence: localizedSchema.describe("What the class reads; at most 120 / 45 characters."),
  notes: localizedSchema.describe("What the teacher reads; a blank line parts paragraphs."),
  question: questionSchema.optional(),
});

export const lessonSchema = z.strictObject({
  id: idSchema,
  title: localizedSchema.describe("At most 50 / 20 characters."),
  question: localizedSchema.describe("What it is about, asked; at most 80 / 32 characters."),
  audience: localizedSchema.describe("For whom."),
  minutes: z.int().min(5).max(90),
  aims: z.array(localizedSchema).min(1),
  words: z.array(idSchema).describe("Terms of the glossary that are new to the class."),
  sources: z
    .array(idSchema)
    .min(1)
    .describe("What the sentences, notes and questions rest on, beside the sources of the events."),
  steps: z.array(stepSchema).min(1),
});
