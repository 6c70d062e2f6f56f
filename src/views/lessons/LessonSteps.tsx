import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lesson, LessonStep } from "../../domain/lesson/lesson.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { followInPlace } from "../../ui/followInPlace.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./LessonDialog.module.css";

interface LessonStepsProps {
  id: string;
  lesson: Lesson;
  /** The lesson is begun at a step. */
  onFollow: (step: string) => void;
}

/** The steps of a lesson in order, each a link to its slide. */
export function LessonSteps({ id, lesson, onFollow }: LessonStepsProps) {
  const hrefOf = useSelector(
    (state) => (step: string) => serializeUrl({ ...state, present: true, lesson: lesson.id, step }),
  );
  return (
    <section id={id}>
      <h3 className={styles.stepsName}>
        <Words of={(t, lang) => t("lessons.stepsOf", { title: lesson.title[lang] })} />
      </h3>
      <ol className={styles.steps}>
        {lesson.steps.map((step) => (
          <li key={step.id}>
            <StepDate step={step} />
            <a href={hrefOf(step.id)} onClick={followInPlace(() => onFollow(step.id))}>
              <Bilingual text={step.sentence} layout="stacked" />
            </a>
            {step.question && (
              <p className="secondary">
                <Words
                  of={(t, lang) => t("lessons.question", { text: step.question?.text[lang] })}
                  layout="stacked"
                />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepDate({ step: { shows } }: { step: LessonStep }) {
  const events = useSelector(allEvents);
  if (!("event" in shows))
    return (
      <span className={styles.when}>
        {shows.from.slice(0, 4)}–{shows.to.slice(0, 4)}
      </span>
    );
  const event = events.find(({ id }) => id === shows.event);
  return (
    <span className={styles.when}>
      {event ? (
        <Words of={(t) => dateInWords(event.date === null ? null : readEdtf(event.date), t)} />
      ) : (
        <Words of={(t) => t("lessons.gone")} />
      )}
    </span>
  );
}
