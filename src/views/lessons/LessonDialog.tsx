import { useId, useState } from "react";
import { presentLesson } from "../../state/actions/presenting.ts";
import { useLessons } from "../../state/LessonsContext.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./LessonDialog.module.css";
import { LessonRow } from "./LessonRow.tsx";
import { LessonSteps } from "./LessonSteps.tsx";
import { NoLessons } from "./NoLessons.tsx";
import { PrintLesson } from "./PrintLesson.tsx";

/** All lessons, to choose one and begin it, or to look through it first. */
export function LessonDialog({ onClose }: { onClose: () => void }) {
  const store = useTimelineStore();
  const { lessons, failed, again } = useLessons();
  const current = useSelector((state) => state.lesson);
  const [chosen, choose] = useState(current);
  const [looking, look] = useState(false);
  const group = useId();
  const steps = useId();
  const lesson = lessons?.find(({ id }) => id === chosen) ?? lessons?.[0];
  const start = (at: string | null) => {
    if (!lesson) return;
    onClose();
    presentLesson(store, lesson.id, at);
  };
  return (
    <Dialog
      title={(t) => t("lessons.choose")}
      onClose={onClose}
      wide
      fill
      foot={
        <>
          {lesson && (
            <>
              <button type="button" className="control primary" onClick={() => start(null)}>
                <InBothLanguages of={(t) => t("lessons.start")} inline />
              </button>
              <button
                type="button"
                className="control"
                aria-expanded={looking}
                aria-controls={looking ? steps : undefined}
                onClick={() => look(!looking)}
              >
                <InBothLanguages of={(t) => t(looking ? "lessons.hide" : "lessons.look")} inline />
              </button>
            </>
          )}
          {lesson && <PrintLesson lesson={lesson} />}
          <button type="button" className={`control ${styles.close}`} onClick={onClose}>
            <InBothLanguages of={(t) => t("dialog.close")} inline />
          </button>
        </>
      }
    >
      <p className="secondary">
        <InBothLanguages of={(t) => t("lessons.idea")} />
      </p>
      {lesson ? (
        <fieldset className={styles.lessons}>
          <legend className="hidden">
            <Words of={(t) => t("lessons.choose")} />
          </legend>
          {lessons?.map((one) => (
            <LessonRow
              key={one.id}
              lesson={one}
              name={group}
              chosen={one === lesson}
              onChoose={() => choose(one.id)}
            />
          ))}
        </fieldset>
      ) : (
        <NoLessons failed={failed} waiting={lessons === null} onAgain={again} />
      )}
      {lesson && looking && <LessonSteps id={steps} lesson={lesson} onFollow={start} />}
    </Dialog>
  );
}
