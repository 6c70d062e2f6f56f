import { readEdtf } from "../../domain/date/parseEdtf.ts";
import type { Question } from "../../domain/lesson/lesson.ts";
import type { Lang } from "../../domain/text.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./LessonSheet.module.css";

interface AnswersProps {
  answers: NonNullable<Question["answers"]>;
  /** Each answer in these, one after the other. */
  langs: readonly Lang[];
  /** With the dates, which a class has to find by itself. */
  dated?: boolean;
}

const LETTERS = "ABC";

/** What may be answered, a letter each. */
export function Answers({ answers, langs, dated = false }: AnswersProps) {
  const { words } = useLanguage();
  const events = useSelector(allEvents);
  return (
    <ol className={styles.answers}>
      {answers.map(({ text, event }, i) => {
        const date = dated ? events.find(({ id }) => id === event)?.date : undefined;
        return (
          <li key={text.en}>
            <b lang="en">{LETTERS.charAt(i)}</b>
            <span>
              {langs.map((lang) => {
                const t = words[lang];
                const when = date ? t("print.dated", { date: dateInWords(readEdtf(date), t) }) : "";
                return (
                  <span key={lang} lang={tagOf(lang)}>
                    <ForeignText text={`${text[lang]}${when}`} lang={lang} />{" "}
                  </span>
                );
              })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
