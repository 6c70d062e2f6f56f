import type { ReactNode } from "react";
import { endPresenting, presentLesson } from "../../state/actions/presenting.ts";
import { useLessons } from "../../state/LessonsContext.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./NoSlide.module.css";

/** Where there is no slide: the lesson is still to come, cannot be had or is not here, or no event is left. */
export function NoSlide({ nothing }: { nothing: ReactNode }) {
  const store = useTimelineStore();
  const lesson = useSelector((state) => state.lesson);
  const empty = useSelector((state) => state.data.events.length === 0);
  const { lessons, failed, again } = useLessons(lesson !== null);
  const end = (
    <button type="button" className="control" onClick={() => endPresenting(store)}>
      <Words of={(t) => t("page.backToTimeline")} />
    </button>
  );
  if (lesson === null)
    return (
      <div className={styles.none}>
        {empty ? (
          <p>
            <Words of={(t) => t("list.empty")} layout="stacked" />
          </p>
        ) : (
          nothing
        )}
        <div className={styles.away}>{end}</div>
      </div>
    );
  if (failed)
    return (
      <div className={styles.box} role="alert">
        <h2 className={`serif ${styles.title}`}>
          <InBothLanguages of={(t) => t("region.lessons")} />
        </h2>
        <div className={styles.acts}>
          <button type="button" className="control primary" onClick={again}>
            <Words of={(t) => t("region.again")} />
          </button>
          {end}
        </div>
      </div>
    );
  if (lessons === null)
    return (
      <p role="status" className={styles.box}>
        <Words of={(t) => t("page.loading")} />
      </p>
    );
  return (
    <section className={styles.box} aria-labelledby="no-lesson">
      <h2 id="no-lesson" className={`serif ${styles.title}`}>
        <InBothLanguages of={(t) => t("present.noLesson")} />
      </h2>
      <p>
        <Words of={(t) => t("present.noLessonText", { id: lesson })} layout="stacked" />
      </p>
      <ul className={styles.lessons}>
        {lessons.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="control" onClick={() => presentLesson(store, id)}>
              <Bilingual text={title} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <button type="button" className="control" onClick={() => presentLesson(store, null)}>
          <Words of={(t) => t("present.events")} />
        </button>
        {end}
      </div>
    </section>
  );
}
