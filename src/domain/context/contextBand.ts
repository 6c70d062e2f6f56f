import type { z } from "zod";
import type { contextBandSchema } from "./contextSchema.ts";

/** A government or a summit that stands beside the events: side by side, not cause and effect. */
export type ContextBand = z.infer<typeof contextBandSchema>;
