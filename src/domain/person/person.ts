import type { z } from "zod";
import type { personSchema } from "./personSchema.ts";

/** A person named by an event, with the forms of the name in each language. */
export type Person = z.infer<typeof personSchema>;
