import type { DataFiles } from "../eventStore/toEventStore.ts";
import type { Lesson } from "./lesson.ts";

/** A lesson with the file that it stands in. */
export interface FiledLesson {
  file: string;
  lesson: Lesson;
}

/** The lessons among files whose shape has been checked (`checkData`), by the names of their files. */
export function filedLessons(files: DataFiles): FiledLesson[] {
  return Object.entries(files)
    .filter(([name]) => name.startsWith("lessons/"))
    .map(([file, lesson]) => ({ file, lesson: lesson as Lesson }));
}
