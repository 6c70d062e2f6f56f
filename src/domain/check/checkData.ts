import { filedEvents, toEventStore, type DataFiles } from "../eventStore/toEventStore.ts";
import { filedLessons } from "../lesson/toLessons.ts";
import type { Problem } from "../problem.ts";
import { checkBefore, type BeforeProblem } from "./checkBefore.ts";
import { checkClaims, type ClaimProblem } from "./checkClaims.ts";
import { checkDates, type DatesProblem } from "./checkDates.ts";
import { checkLanes, type LaneProblem } from "./checkLanes.ts";
import { checkLessons, type LessonProblem } from "./checkLessons.ts";
import { checkPeriods, type PeriodProblem } from "./checkPeriods.ts";
import { checkPinyin, type PinyinProblem } from "./checkPinyin.ts";
import { checkReferences, type ReferenceProblem } from "./checkReferences.ts";
import { checkRepeats, type RepeatProblem } from "./checkRepeats.ts";
import { checkShape, type ShapeProblem } from "./checkShape.ts";
import { checkTexts, type TextProblem } from "./checkTexts.ts";

export type DataProblem =
  | ShapeProblem
  | DatesProblem
  | BeforeProblem
  | ClaimProblem
  | PeriodProblem
  | PinyinProblem
  | ReferenceProblem
  | RepeatProblem
  | LaneProblem
  | LessonProblem
  | TextProblem;

/**
 * All problems of the data at once. Shape first: rules of sense are asked only of files whose shape
 * holds, since they would stumble over what is not there.
 */
export function checkData(files: DataFiles): Problem<DataProblem>[] {
  const wrongShape = checkShape(files);
  if (wrongShape.length > 0) return wrongShape;
  const filed = filedEvents(files);
  const store = toEventStore(files);
  const lessons = filedLessons(files);
  return [
    ...checkDates(store, filed),
    ...checkBefore(filed),
    ...checkClaims(filed),
    ...checkPeriods(store.file.periods),
    ...checkPinyin(store),
    ...checkReferences(store, filed, lessons),
    ...checkRepeats(filed),
    ...checkLanes(store.file, filed),
    ...checkLessons(store, lessons),
    ...checkTexts(store, filed, lessons),
  ];
}
