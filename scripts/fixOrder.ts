import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import { editorSchemas } from "./editorSchemas.ts";
import { inOrder, isInOrder } from "./inOrder.ts";

/**
 * Mends what `checkOrder` tells, and writes no other file of data. What it writes stands on one line, so
 * that the formatter, which keeps what is spread out, leaves all else in the file as it was.
 */
export function fixOrder(files: DataFiles, folder: string): void {
  for (const [name, json] of Object.entries(files))
    if (!isInOrder(name, json))
      writeFileSync(join(folder, name), `${JSON.stringify(inOrder(name, json))}\n`);
  mkdirSync(join(folder, "schema"), { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas()))
    writeFileSync(join(folder, "schema", name), text);
}
