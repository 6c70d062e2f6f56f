import { useLessons } from "../../../state/LessonsContext.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { InBothLanguages } from "../../../ui/InBothLanguages.tsx";
import { Words } from "../../../ui/Words.tsx";
import styles from "./Desk.module.css";

/** Why there is no slide: nothing to present, a lesson that is still to come, or that nobody has. */
export function NoSlide() {
  const lesson = useSelector((state) => state.lesson);
  const { lessons, failed, again } = useLessons(lesson !== null);
  return (
    <main className={styles.none}>
      <p>
        <InBothLanguages
          of={(t) => {
            if (lesson === null) return t("presenter.nothing");
            if (failed) return t("region.lessons");
            return t(lessons === null ? "page.loading" : "presenter.noLesson");
          }}
        />
      </p>
      {failed && (
        <button type="button" className="control" onClick={again}>
          <Words of={(t) => t("region.again")} />
        </button>
      )}
    </main>
  );
}
