import type { ReactNode } from "react";
import type { Lesson } from "../../domain/lesson/lesson.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import styles from "./Slide.module.css";

interface SlideTopProps {
  n: number;
  total: number;
  /** The lesson that the slide is a step of, where it is named. */
  lesson?: Lesson | undefined;
  children: ReactNode;
}

/** The line above a slide: what it is, and which of how many. */
export function SlideTop({ n, total, lesson, children }: SlideTopProps) {
  return (
    <div className={styles.top}>
      <div className={styles.what}>{children}</div>
      {lesson && (
        <div className={styles.lesson}>
          <Bilingual text={lesson.title} />
        </div>
      )}
      <div className={styles.place}>
        <b>{n}</b> / {total}
      </div>
    </div>
  );
}
