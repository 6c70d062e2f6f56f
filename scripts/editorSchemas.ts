import { z } from "zod";
import { contextSchema } from "../src/domain/context/contextSchema.ts";
import { eventsSchema } from "../src/domain/event/eventSchema.ts";
import { storeFileSchema } from "../src/domain/eventStore/storeFileSchema.ts";
import { glossarySchema } from "../src/domain/glossary/glossarySchema.ts";
import { lessonSchema } from "../src/domain/lesson/lessonSchema.ts";
import { peopleSchema } from "../src/domain/person/personSchema.ts";
import { sourcesSchema } from "../src/domain/source/sourceSchema.ts";

/** The schemas as JSON Schema, for completion in an editor: file name below `data/schema/` to its text. */
export function editorSchemas(): Record<string, string> {
  const schemas = {
    events: eventsSchema,
    people: peopleSchema,
    sources: sourcesSchema,
    store: storeFileSchema,
    glossary: glossarySchema,
    context: contextSchema,
    lesson: lessonSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}
