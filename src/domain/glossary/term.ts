import type { z } from "zod";
import type { termSchema } from "./glossarySchema.ts";

/** A term that this subject turns on: what it means, what it is not, who says it. */
export type Term = z.infer<typeof termSchema>;
