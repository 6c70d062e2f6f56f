import type { z } from "zod";
import type { lessonSchema } from "./lessonSchema.ts";

/** A walk through the timeline for a class: `data/lessons/<id>.json`. */
export type Lesson = z.infer<typeof lessonSchema>;
export type LessonStep = Lesson["steps"][number];
export type Question = NonNullable<LessonStep["question"]>;
