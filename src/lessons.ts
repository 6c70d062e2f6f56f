import { filedLessons } from "./domain/lesson/toLessons.ts";

const files = import.meta.glob("../data/lessons/*.json", { eager: true, import: "default" });

/** The one door to `data/lessons/`, loaded when a lesson is wanted; shapes are checked before every build. */
export const lessons = filedLessons(
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.replace("../data/", ""), file]),
  ),
).map(({ lesson }) => lesson);
