import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import type { Problem } from "../src/domain/problem.ts";

/** npm runs every script in the project's folder. */
export const DATA = resolve("data");

/** Everything below `data/` that is JSON and no schema; what cannot be parsed is told, not read. */
export function readData(folder = DATA): { files: DataFiles; problems: Problem<"json-syntax">[] } {
  const files: Record<string, unknown> = {};
  const problems: Problem<"json-syntax">[] = [];
  for (const name of jsonBelow(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    try {
      files[name] = JSON.parse(text);
    } catch (error) {
      const path = [name, ...placeOf(error, text)];
      problems.push({ code: "json-syntax", path, found: String(error) });
    }
  }
  return { files, problems };
}

function jsonBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replace(/\\/g, "/"))
    .filter((name) => name.endsWith(".json") && !name.startsWith("schema/"))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Line and column, where the engine's message names a position. */
function placeOf(error: unknown, text: string): string[] {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return [];
  const lines = text.slice(0, Number(position)).split("\n");
  return [`${lines.length}:${(lines[lines.length - 1]?.length ?? 0) + 1}`];
}
