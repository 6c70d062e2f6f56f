import type { z } from "zod";
import type { sourceSchema } from "./sourceSchema.ts";

/** A cited work, once for all events. */
export type Source = z.infer<typeof sourceSchema>;
