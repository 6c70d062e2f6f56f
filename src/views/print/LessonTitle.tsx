import type { Lesson } from "../../domain/lesson/lesson.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import styles from "./Handout.module.css";
import { TextLines } from "./TextLines.tsx";

/** What a lesson is called, and what it asks. */
export function LessonTitle({ lesson: { title, question } }: { lesson: Lesson }) {
  return (
    <>
      <h1 className={`serif ${styles.title}`}>
        <Bilingual text={title} />
      </h1>
      <TextLines text={question} className="secondary" />
    </>
  );
}
