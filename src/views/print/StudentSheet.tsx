import type { Lesson } from "../../domain/lesson/lesson.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { Answers } from "./Answers.tsx";
import { Hatched } from "./Hatched.tsx";
import { LessonTitle } from "./LessonTitle.tsx";
import { Lines } from "./Lines.tsx";
import { NewWords } from "./NewWords.tsx";
import { RestsOn } from "./RestsOn.tsx";
import { sheetSteps, type SheetStep } from "./sheetSteps.ts";
import handout from "./Handout.module.css";
import styles from "./LessonSheet.module.css";
import strip from "./Strip.module.css";
import { StepSubject } from "./StepSubject.tsx";
import { TextLines } from "./TextLines.tsx";
import { usePages } from "./usePages.ts";
import { VisitsStrip } from "./VisitsStrip.tsx";

/** A lesson to write on: what each step is about, its question, and room for the answer. No notes and no answers. */
export function StudentSheet({ lesson }: { lesson: Lesson }) {
  const events = useSelector(allEvents);
  const periods = useSelector((state) => state.data.file.periods);
  const steps = sheetSteps(lesson, events);
  usePages(lesson.title);
  return (
    <article className={`${handout.handout} ${styles.sheet}`}>
      <LessonTitle lesson={lesson} />
      <div className={styles.blanks}>
        {(["pupil", "class", "day"] as const).map((blank) => (
          <p key={blank}>
            <Words of={(t) => t(`print.${blank}`)} />
          </p>
        ))}
      </div>
      <div className={styles.overview}>
        <VisitsStrip events={events} />
        <p className={strip.key}>
          <Hatched periods={periods} />
        </p>
      </div>
      <ol className={styles.steps}>
        {steps.map((one, i) => (
          <li key={one.step.id} className={styles.step}>
            <StepSubject n={i + 1} {...one} />
            <Task step={one.step} />
          </li>
        ))}
      </ol>
      <div className={styles.step}>
        <NewWords ids={lesson.words} />
        <div>
          <h2>
            <Words of={(t) => t("print.ownQuestion")} />
          </h2>
          <Lines count={2} />
        </div>
      </div>
      <RestsOn lesson={lesson} steps={steps} />
    </article>
  );
}

/** What is to be answered; a step that asks nothing says what it has to say. */
function Task({ step: { question, sentence } }: Pick<SheetStep, "step">) {
  const { shown } = useLanguage();
  if (!question)
    return (
      <div>
        <TextLines text={sentence} />
      </div>
    );
  return (
    <div>
      <TextLines text={question.text} className={styles.question} />
      {question.answers && <Answers answers={question.answers} langs={shown} />}
      {question.several && (
        <p className="secondary">
          <Words of={(t) => t("present.several")} layout="stacked" />
        </p>
      )}
      <Lines count={3} />
    </div>
  );
}
