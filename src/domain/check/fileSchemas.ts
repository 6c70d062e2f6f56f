import type { z } from "zod";
import { contextSchema } from "../context/contextSchema.ts";
import { eventsSchema } from "../event/eventSchema.ts";
import { storeFileSchema } from "../eventStore/storeFileSchema.ts";
import { glossarySchema } from "../glossary/glossarySchema.ts";
import { lessonSchema } from "../lesson/lessonSchema.ts";
import { peopleSchema } from "../person/personSchema.ts";
import { sourcesSchema } from "../source/sourceSchema.ts";

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  "store.json": storeFileSchema,
  "people.json": peopleSchema,
  "sources.json": sourcesSchema,
  "glossary.json": glossarySchema,
  "context.json": contextSchema,
};

/** The schema of a file, by its name; none for a file that does not belong below `data/`. */
export function schemaOf(name: string): z.ZodType | undefined {
  if (name.startsWith("events/")) return eventsSchema;
  return name.startsWith("lessons/") ? lessonSchema : SCHEMAS[name];
}

export const REQUIRED_FILES = Object.keys(SCHEMAS);
