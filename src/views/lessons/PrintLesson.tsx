import { useContext, useId, useState } from "react";
import type { Lesson } from "../../domain/lesson/lesson.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { PrintContext, type LessonSheet } from "../../ui/PrintContext.ts";
import styles from "./LessonDialog.module.css";

const SHEETS: readonly LessonSheet[] = ["student", "teacher"];

/** Prints a lesson: first for whom. */
export function PrintLesson({ lesson }: { lesson: Lesson }) {
  const print = useContext(PrintContext);
  const [asking, ask] = useState(false);
  const [failed, fail] = useState(false);
  const choice = useId();
  return (
    <>
      <button
        type="button"
        className="control"
        aria-expanded={asking}
        aria-controls={asking ? choice : undefined}
        onClick={() => ask(!asking)}
      >
        <InBothLanguages of={(t) => t("lessons.handout")} inline />
      </button>
      {asking && (
        <fieldset id={choice} className={styles.sheets}>
          <legend className="hidden">
            <InBothLanguages of={(t) => t("print.which")} inline />
          </legend>
          {SHEETS.map((sheet) => (
            <button
              key={sheet}
              type="button"
              className="control"
              onClick={async () => fail(!(await print({ sheet, lesson })))}
            >
              <InBothLanguages of={(t) => t(`print.${sheet}`)} inline />
            </button>
          ))}
          {failed && (
            <p role="alert">
              <InBothLanguages of={(t) => t("print.failed")} inline />
            </p>
          )}
        </fieldset>
      )}
    </>
  );
}
