import { filedEvents, toEventStore, type DataFiles } from "../eventStore/toEventStore.ts";
import type { Problem } from "../problem.ts";
import { checkDates, type DatesProblem } from "./checkDates.ts";
import { checkReferences, type ReferenceProblem } from "./checkReferences.ts";
import { checkShape, type ShapeProblem } from "./checkShape.ts";
import { checkTexts, type TextProblem } from "./checkTexts.ts";

export type DataProblem = ShapeProblem | DatesProblem | ReferenceProblem | TextProblem;

/**
 * All problems of the data at once. Shape first: rules of sense are asked only of files whose shape
 * holds, since they would stumble over what is not there.
 */
export function checkData(files: DataFiles): Problem<DataProblem>[] {
  const wrongShape = checkShape(files);
  if (wrongShape.length > 0) return wrongShape;
  const filed = filedEvents(files);
  const store = toEventStore(files);
  return [
    ...checkDates(store, filed),
    ...checkReferences(store, filed),
    ...checkTexts(store, filed),
  ];
}
