import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lesson, LessonStep } from "../../domain/lesson/lesson.ts";
import { yearsOfWindow } from "../../domain/lesson/yearsOfWindow.ts";
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
  return (
    // Below the lessons, which may fill the dialog.
    <section id={id} ref={intoView}>
      <h3 className={styles.stepsName}>
        <Words of={(t, lang) => t("lessons.stepsOf", { title: lesson.title[lang] })} />
      </h3>
      <p className="secondary">
        <Words
          of={(t, lang) => t("lessons.audience", { audience: lesson.audience[lang] })}
          layout="stacked"
        />
      </p>
      <ol className={styles.steps}>
        {lesson.steps.map((step) => (
          <li key={step.id}>
            <StepDate step={step} />
            <StepLink step={step} lesson={lesson.id} onFollow={onFollow} />
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

interface StepLinkProps {
  step: LessonStep;
  /** id */
  lesson: string;
  onFollow: LessonStepsProps["onFollow"];
}

function StepLink({ step: { id, sentence }, lesson, onFollow }: StepLinkProps) {
  const href = useSelector((state) => serializeUrl({ ...state, present: true, lesson, step: id }));
  return (
    <a href={href} onClick={followInPlace(() => onFollow(id))}>
      <Bilingual text={sentence} layout="stacked" />
    </a>
  );
}

function intoView(section: HTMLElement | null): void {
  section?.scrollIntoView?.({ block: "start" });
}

function StepDate({ step: { shows } }: { step: LessonStep }) {
  const events = useSelector(allEvents);
  if (!("event" in shows)) {
    const years = readEdtf(yearsOfWindow(shows));
    return (
      <span className={styles.when}>
        <Words of={(t) => dateInWords(years, t)} />
      </span>
    );
  }
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
