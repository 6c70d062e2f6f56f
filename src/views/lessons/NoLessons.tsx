import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./LessonDialog.module.css";

interface NoLessonsProps {
  failed: boolean;
  waiting: boolean;
  onAgain: () => void;
}

/** In the place of the lessons: they are still to come, could not be had, or there are none. */
export function NoLessons({ failed, waiting, onAgain }: NoLessonsProps) {
  if (failed)
    return (
      <div role="alert" className={styles.none}>
        <p>
          <InBothLanguages of={(t) => t("region.lessons")} />
        </p>
        <button type="button" className="control" onClick={onAgain}>
          <InBothLanguages of={(t) => t("region.again")} inline />
        </button>
      </div>
    );
  return (
    <p role="status" className={styles.none}>
      <InBothLanguages of={(t) => t(waiting ? "page.loading" : "lessons.empty")} />
    </p>
  );
}
