import type { z } from "zod";
import { eventsSchema } from "../event/eventSchema.ts";
import { storeFileSchema } from "../eventStore/storeFileSchema.ts";
import { peopleSchema } from "../person/personSchema.ts";
import { sourcesSchema } from "../source/sourceSchema.ts";

/** The schema of a file, by its name; none for a file that does not belong below `data/`. */
export function schemaOf(name: string): z.ZodType | undefined {
  if (name === "store.json") return storeFileSchema;
  if (name === "people.json") return peopleSchema;
  if (name === "sources.json") return sourcesSchema;
  return name.startsWith("events/") ? eventsSchema : undefined;
}

export const REQUIRED_FILES = ["store.json", "people.json", "sources.json"] as const;
