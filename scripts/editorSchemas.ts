import { z } from "zod";
import { eventsSchema } from "../src/domain/event/eventSchema.ts";
import { storeFileSchema } from "../src/domain/eventStore/storeFileSchema.ts";
import { peopleSchema } from "../src/domain/person/personSchema.ts";
import { sourcesSchema } from "../src/domain/source/sourceSchema.ts";

/** The schemas as JSON Schema, for completion in an editor: file name below `data/schema/` to its text. */
export function editorSchemas(): Record<string, string> {
  const schemas = {
    events: eventsSchema,
    people: peopleSchema,
    sources: sourcesSchema,
    store: storeFileSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}
