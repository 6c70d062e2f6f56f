import { checkData, type DataProblem } from "../src/domain/check/checkData.ts";
import { checkShape } from "../src/domain/check/checkShape.ts";
import type { DataFiles } from "../src/domain/eventStore/toEventStore.ts";
import type { Problem } from "../src/domain/problem.ts";
import { readData } from "./dataFolder.ts";

/**
 * The data below a folder and all that is wrong with it. Where a file cannot be read the others are
 * asked for their shape alone: what it holds cannot be found, and would be called missing.
 */
export function readAndCheck(folder: string): {
  files: DataFiles;
  problems: Problem<DataProblem | "json-syntax">[];
} {
  const { files, problems: unreadable } = readData(folder);
  if (unreadable.length === 0) return { files, problems: checkData(files) };
  const shape = checkShape(files).filter(
    ({ path }) => !unreadable.some((problem) => problem.path[0] === path[0]),
  );
  return { files, problems: [...unreadable, ...shape] };
}
