import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { Store } from "../store.ts";

/** Keeps the lessons that have come. */
export function setLessons(store: Store, lessons: readonly Lesson[]): void {
  store.setState({ lessons });
}
