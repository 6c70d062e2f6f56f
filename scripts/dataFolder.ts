import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import type { Problem } from "../src/domain/problem.ts";
import { jsonFault } from "./jsonFault.ts";

/** npm runs every script in the project's folder. */
export const DATA = resolve("data");

/** Everything below `data/` that is JSON and no schema; what cannot be parsed is told, not read. */
export function readData(folder = DATA): { files: DataFiles; problems: Problem<"json-syntax">[] } {
  const files: Record<string, unknown> = {};
  const problems: Problem<"json-syntax">[] = [];
  for (const name of jsonBelow(folder)) {
    // Some editors begin a file with a mark that nobody sees.
    const text = readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, "");
    try {
      files[name] = JSON.parse(text);
    } catch {
      problems.push(syntaxProblem(name, text));
    }
  }
  return { files, problems };
}

/** SHA-256 in hex of all that `readData` reads, one file after the other by name; line ends count as LF. */
export function dataChecksum(folder = DATA): string {
  const hash = createHash("sha256");
  for (const name of jsonBelow(folder))
    hash.update(readFileSync(join(folder, name), "utf8").replace(/\r\n/g, "\n"));
  return hash.digest("hex");
}

function jsonBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replace(/\\/g, "/"))
    .filter((name) => name.endsWith(".json") && !name.startsWith("schema/"))
    .sort((a, b) => (a < b ? -1 : 1));
}

const SHOWN_OF_A_LINE = 60;

/** Where a text is no JSON: line and column, and the line itself, for one looks for it. */
function syntaxProblem(name: string, text: string): Problem<"json-syntax"> {
  const before = text.slice(0, jsonFault(text)).split("\n");
  const column = (before[before.length - 1]?.length ?? 0) + 1;
  const line = text.split("\n")[before.length - 1] ?? "";
  const path = [name, `${before.length}:${column}`];
  return { code: "json-syntax", path, found: line.trim().slice(0, SHOWN_OF_A_LINE) };
}
