import type { LessonStep } from "../../domain/lesson/lesson.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import { NoteText } from "./NoteText.tsx";
import { answerLetter } from "./answerLetter.ts";
import styles from "./SlideNotes.module.css";

interface NotesOfStepProps {
  step: LessonStep;
  /** The class sees them: what it is asked for is folded. */
  toClass: boolean;
}

/** The notes of a step, and the question to the class with what it may answer. */
export function NotesOfStep({ step: { notes, question }, toClass }: NotesOfStepProps) {
  return (
    <>
      <NoteText of={(lang) => notes[lang].split(/\n\s*\n/)} foldAnswers={toClass} />
      {question && (
        <div className={styles.question}>
          <h3 className={styles.heading}>
            <Words of={(t) => t("presenter.question")} />
          </h3>
          <NoteText of={(lang) => [question.text[lang]]} />
          {question.answers && (
            <ol className={styles.answers}>
              {question.answers.map(({ text }, i) => (
                <li key={text.en}>
                  <b lang="en">{answerLetter(i)}</b>{" "}
                  <span>
                    <Bilingual text={text} layout="stacked" />
                  </span>
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
    </>
  );
}
