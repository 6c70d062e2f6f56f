import type { z } from "zod";
import type { Problem } from "../problem.ts";
import type { DataFiles } from "../eventStore/toEventStore.ts";
import { REQUIRED_FILES, schemaOf } from "./fileSchemas.ts";

export type ShapeProblem =
  | "file-missing"
  | "file-unknown"
  | "missing"
  | "pinyin-missing"
  | "unknown-field"
  | "value";

/** What a schema can say: the fields that must be there, those that may not, and their values. */
export function checkShape(files: DataFiles): Problem<ShapeProblem>[] {
  const absent = REQUIRED_FILES.filter((name) => !(name in files)).map(
    (name): Problem<ShapeProblem> => ({ code: "file-missing", path: [name], found: "" }),
  );
  return [...absent, ...Object.entries(files).flatMap(([name, json]) => checkFile(name, json))];
}

function checkFile(name: string, json: unknown): Problem<ShapeProblem>[] {
  const schema = schemaOf(name);
  if (!schema) return [{ code: "file-unknown", path: [name], found: name }];
  const result = schema.safeParse(json);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => toProblems(name, json, issue));
}

function toProblems(name: string, json: unknown, issue: z.core.$ZodIssue): Problem<ShapeProblem>[] {
  const path = [name, ...namedPath(json, issue.path)];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ code: "unknown-field", path: [...path, key], found: key }));
  const value = valueAt(json, issue.path);
  if (value === undefined) {
    // The one field that nobody need write.
    const code = path[path.length - 1] === "pinyin" ? "pinyin-missing" : "missing";
    return [{ code, path, found: "" }];
  }
  return [{ code: "value", path, found: JSON.stringify(value), expected: expectation(issue) }];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value") return issue.values.join(", ");
  if (issue.code === "invalid_type") return issue.expected;
  return issue.message;
}

/** Array places by the id of what stands there, so that a person finds it: `1983-establishment`. */
function namedPath(json: unknown, path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key, depth) => {
    const id = valueAt(valueAt(json, path.slice(0, depth + 1)), ["id"]);
    return typeof id === "string" ? id : typeof key === "number" ? key : String(key);
  });
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    json,
  );
}
