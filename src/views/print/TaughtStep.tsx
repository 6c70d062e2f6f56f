import type { LessonStep } from "../../domain/lesson/lesson.ts";
import type { Lang } from "../../domain/text.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Answers } from "./Answers.tsx";
import styles from "./LessonSheet.module.css";

interface TaughtStepProps {
  step: LessonStep;
  lang: Lang;
}

/** "Say:", "问：": what a paragraph of the notes is for. */
const LABEL = /^[^:：\s]{1,8}[:：]/;

/** A step in one language as it is taught: its sentence, the notes, the question and what may be answered. */
export function TaughtStep({ step: { sentence, notes, question }, lang }: TaughtStepProps) {
  const { words } = useLanguage();
  const t = words[lang];
  return (
    <>
      <p className={styles.sentence}>
        <ForeignText text={sentence[lang]} lang={lang} />
      </p>
      {notes[lang].split("\n\n").map((paragraph) => {
        const [label = ""] = LABEL.exec(paragraph) ?? [];
        return (
          <p key={paragraph}>
            <b>{label}</b>
            <ForeignText text={paragraph.slice(label.length)} lang={lang} />
          </p>
        );
      })}
      {question && (
        <div className={styles.asked}>
          <p className={styles.question}>
            <ForeignText text={t("lessons.question", { text: question.text[lang] })} lang={lang} />
          </p>
          {question.answers && <Answers answers={question.answers} langs={[lang]} dated />}
          {question.several && <p className="secondary">{t("present.several")}</p>}
        </div>
      )}
    </>
  );
}
