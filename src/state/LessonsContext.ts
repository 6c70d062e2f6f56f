import { createContext, useContext, useEffect, useState } from "react";
import type { Lesson } from "../domain/lesson/lesson.ts";
import { setLessons } from "./actions/setLessons.ts";
import { useSelector, useTimelineStore } from "./StoreContext.ts";

/** Loads all lessons; handed down by whoever draws the page, like the store. */
export const LessonsContext = createContext<() => Promise<readonly Lesson[]>>(async () => []);

interface Lessons {
  /** Null until they have come. */
  lessons: readonly Lesson[] | null;
  failed: boolean;
  /** Asks for them anew after a failure. */
  again: () => void;
}

/** All lessons, loaded as soon as they are wanted for the first time. */
export function useLessons(wanted = true): Lessons {
  const load = useContext(LessonsContext);
  const store = useTimelineStore();
  const lessons = useSelector((state) => state.lessons);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || lessons !== null || failed) return;
    load().then(
      (found) => setLessons(store, found),
      () => setFailed(true),
    );
  }, [load, store, lessons, wanted, failed]);
  return { lessons, failed, again: () => setFailed(false) };
}
