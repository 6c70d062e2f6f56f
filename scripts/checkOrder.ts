import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import type { Problem } from "../src/domain/problem.ts";
import { editorSchemas } from "./editorSchemas.ts";
import { isInOrder } from "./inOrder.ts";

/** What `fix:data` would change: the order of entries and the schemas for editors. */
export function checkOrder(
  files: DataFiles,
  folder: string,
): Problem<"not-sorted" | "schema-stale">[] {
  const unsorted = Object.entries(files)
    .filter(([name, json]) => !isInOrder(name, json))
    .map(([name]) => ({ code: "not-sorted" as const, path: [name], found: "" }));
  const stale = Object.entries(editorSchemas())
    .filter(([name, text]) => {
      const path = join(folder, "schema", name);
      return !existsSync(path) || readFileSync(path, "utf8") !== text;
    })
    .map(([name]) => ({ code: "schema-stale" as const, path: [`schema/${name}`], found: "" }));
  return [...unsorted, ...stale];
}
