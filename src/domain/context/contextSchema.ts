import { z } from "zod";
import { idSchema, localizedSchema } from "../localizedSchema.ts";
import { CONTEXT_ROWS } from "./contextRows.ts";

export const contextBandSchema = z.strictObject({
  id: idSchema,
  row: z.enum(CONTEXT_ROWS),
  date: z.string().describe("EDTF; what lasted is an interval, open where it goes on."),
  name: localizedSchema,
  short: localizedSchema.describe("For a narrow band."),
  text: localizedSchema.describe("What it is, and no word on what it caused."),
  sources: z.array(z.strictObject({ source: idSchema, locator: localizedSchema })).min(1),
});

export const contextSchema = z.array(contextBandSchema);
