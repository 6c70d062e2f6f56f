import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { QuestionSlide as OfQuestion } from "../../domain/lesson/slide.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import { AnswerLine, type DatedAnswer } from "./AnswerLine.tsx";
import { answerLetter } from "./answerLetter.ts";
import styles from "./Slide.module.css";
import rows from "./QuestionSlide.module.css";
import type { SlidePartProps } from "./slidePartProps.ts";
import { SlideTitle } from "./SlideTitle.tsx";
import { SlideTop } from "./SlideTop.tsx";

interface QuestionSlideProps extends SlidePartProps<OfQuestion> {
  lesson: Lesson | undefined;
}

/** Units of the slide that a date and a text need side by side. */
const WIDE = 110;

/** A question to the class, what it may answer, and where the answers lie in time. */
export function QuestionSlide({ slide, lesson, room, secret }: QuestionSlideProps) {
  const events = useSelector(allEvents);
  const { question, n, total } = slide;
  const answers = (question.answers ?? []).map(({ text, event }, i) => {
    const found = secret ? undefined : events.find(({ id }) => id === event);
    return { letter: answerLetter(i), text, date: found?.date ?? null };
  });
  const dated = answers.filter(
    (answer): answer is DatedAnswer & typeof answer => answer.date !== null,
  );
  return (
    <>
      <SlideTop n={n} total={total} lesson={lesson}>
        <b>
          <Words of={(t) => t("present.question")} />
        </b>
      </SlideTop>
      <div className={`${styles.body} ${answers.length === 0 ? rows.alone : ""}`}>
        <SlideTitle text={question.text} />
        {answers.length > 0 && (
          <ol
            className={rows.answers}
            data-read=""
            data-dated={
              dated.length === 0 ? undefined : room.width < WIDE * room.unit ? "above" : "beside"
            }
          >
            {answers.map(({ letter, text, date }) => (
              <li key={letter}>
                <b lang="en">{letter}</b>
                {dated.length > 0 && (
                  <span className={rows.date}>
                    {date !== null && (
                      <Words of={(t) => dateInWords(readEdtf(date), t)} layout="stacked" />
                    )}
                  </span>
                )}
                <span>
                  <Bilingual text={text} layout="stacked" />
                </span>
              </li>
            ))}
          </ol>
        )}
        {question.several && (
          <p className={rows.several}>
            <Words of={(t) => t("present.several")} layout="stacked" />
          </p>
        )}
      </div>
      {dated.length > 0 && (
        <div className={styles.foot}>
          <AnswerLine answers={dated} room={room} />
        </div>
      )}
    </>
  );
}
