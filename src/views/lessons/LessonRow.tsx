import type { Lesson } from "../../domain/lesson/lesson.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./LessonDialog.module.css";
import { LessonStrip } from "./LessonStrip.tsx";

interface LessonRowProps {
  lesson: Lesson;
  /** Of the group of radio buttons. */
  name: string;
  chosen: boolean;
  onChoose: () => void;
}

/** A lesson to choose: its title and question in both languages, where its steps lie, how long it is. */
export function LessonRow({ lesson, name, chosen, onChoose }: LessonRowProps) {
  const { both } = useLanguage();
  const { title, question, minutes, steps } = lesson;
  const asked = steps.filter((step) => step.question).length;
  return (
    <label className={styles.lesson}>
      <input type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span className={styles.words}>
        {both.map((lang) => (
          <span key={lang} lang={tagOf(lang)} className={`serif ${styles.title}`}>
            <ForeignText text={title[lang]} lang={lang} />
          </span>
        ))}
        {both.map((lang) => (
          <span key={lang} lang={tagOf(lang)} className="secondary">
            <ForeignText text={question[lang]} lang={lang} />
          </span>
        ))}
      </span>
      <LessonStrip lesson={lesson} />
      <span className={styles.length}>
        <span>
          <InBothLanguages of={(t) => t("lessons.minutes", { count: minutes })} inline />
        </span>
        <span className="secondary">
          <InBothLanguages of={(t) => t("lessons.steps", { count: steps.length })} inline />
        </span>
        <span className="secondary">
          <InBothLanguages of={(t) => t("lessons.questions", { count: asked })} inline />
        </span>
      </span>
    </label>
  );
}
