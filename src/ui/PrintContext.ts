import { createContext } from "react";
import type { Lesson } from "../domain/lesson/lesson.ts";

export type LessonSheet = "student" | "teacher";

/** What is put on paper: the events that the filter lets through, the page as it is, or a lesson. */
export type Printed = "events" | "page" | { sheet: LessonSheet; lesson: Lesson };

/**
 * Opens the browser's print dialog; without `what`, with what suits the page. False where a lesson could not be
 * laid out, so that nothing is printed.
 */
export type Print = (what?: Printed) => Promise<boolean>;

/** The way to paper, for every part that offers it. */
export const PrintContext = createContext<Print>(async () => false);
