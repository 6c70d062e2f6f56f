import type { Lesson } from "../../domain/lesson/lesson.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import handout from "./Handout.module.css";
import styles from "./LessonSheet.module.css";
import { LessonTitle } from "./LessonTitle.tsx";
import { NewWords } from "./NewWords.tsx";
import { numberSources } from "./numberSources.ts";
import { citedBy, sheetSteps } from "./sheetSteps.ts";
import { SourceList } from "./SourceList.tsx";
import { SourceNumbers } from "./SourceNumbers.tsx";
import { StepSubject } from "./StepSubject.tsx";
import { TaughtStep } from "./TaughtStep.tsx";
import { usePages } from "./usePages.ts";

/** A lesson to teach from: aims, and of each step what is said, asked and expected, and what it rests on. */
export function TeacherSheet({ lesson }: { lesson: Lesson }) {
  const { shown } = useLanguage();
  const events = useSelector(allEvents);
  const steps = sheetSteps(lesson, events);
  const numbers = numberSources(citedBy(lesson, steps));
  usePages(lesson.title);
  return (
    <article className={`${handout.handout} ${styles.sheet}`} data-languages={shown.length}>
      <LessonTitle lesson={lesson} />
      <Facts lesson={lesson} />
      <ol className={styles.steps}>
        {steps.map((one, i) => (
          <li key={one.step.id} className={styles.step}>
            <StepSubject n={i + 1} {...one}>
              {one.event && (
                <p className="secondary">
                  <Words of={(t) => t("print.sources")} layout="lead" />
                  <SourceNumbers events={[one.event]} numbers={numbers} />
                </p>
              )}
            </StepSubject>
            {shown.map((lang) => (
              <div key={lang} lang={tagOf(lang)} className={styles.taught}>
                <TaughtStep step={one.step} lang={lang} />
              </div>
            ))}
          </li>
        ))}
      </ol>
      <div className={`${styles.step} ${styles.wide}`}>
        <NewWords ids={lesson.words} />
      </div>
      <SourceList numbers={numbers} at="steps" />
    </article>
  );
}

/** For whom, how long, and what the class can do afterwards. */
function Facts({ lesson: { audience, minutes, steps, aims } }: { lesson: Lesson }) {
  const questions = steps.filter(({ question }) => question).length;
  return (
    <div className={styles.facts}>
      <p>
        <b>
          <Words of={(t) => t("print.teacher")} />
        </b>
      </p>
      <p>
        <Words
          of={(t) =>
            [
              t("lessons.minutes", { count: minutes }),
              t("lessons.steps", { count: steps.length }),
              t("lessons.questions", { count: questions }),
            ].join(" · ")
          }
        />
      </p>
      <p>
        <Words
          of={(t, lang) => t("lessons.audience", { audience: audience[lang] })}
          layout="stacked"
        />
      </p>
      <h2>
        <Words of={(t) => t("print.aims")} />
      </h2>
      <ul className={styles.aims}>
        {aims.map((aim) => (
          <li key={aim.en}>
            <Bilingual text={aim} layout="stacked" />
          </li>
        ))}
      </ul>
    </div>
  );
}
