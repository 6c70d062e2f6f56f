import { toCalendarDay } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { toPx } from "../../ui/visitMarks/scale.ts";
import { PointerMark } from "./PointerMark.tsx";
import { pointersOf } from "./pointersOf.ts";
import type { SlideRoom } from "./useSlideRoom.ts";
import { scaleOver, toYear } from "./slideScale.ts";
import { spreadLabels } from "./spreadLabels.ts";
import styles from "./Slide.module.css";
import { TimeLine } from "./TimeLine.tsx";
import { useLine } from "./useLine.ts";

/** An answer whose event has a date. */
export interface DatedAnswer {
  letter: string;
  /** EDTF */
  date: string;
}

interface AnswerLineProps {
  answers: readonly DatedAnswer[];
  room: SlideRoom;
}

/** Of the drawing. */
const HEIGHT = 62;
const LETTER = 26;
const YEAR = 74;
/** Years round the answers, so that one alone has a place in time too. */
const AROUND = 2;

/** Where the answers lie, in the years round them: a letter below each. */
export function AnswerLine({ answers, room }: AnswerLineProps) {
  const { t } = useLanguage();
  const { suspensions } = useLine(room);
  const pointed = answers.map(({ letter, date }) => ({
    letter,
    date: readEdtf(date),
    pointers: pointersOf(readEdtf(date)),
  }));
  const spans = pointed.flatMap(({ pointers }) => pointers);
  const first = toCalendarDay(Math.min(...spans.map((span) => span.first))).year - AROUND;
  const last = toCalendarDay(Math.max(...spans.map((span) => span.last))).year + AROUND;
  const scale = scaleOver(toYear(first), toYear(last + 1), room);
  const letters = pointed.flatMap(({ letter, pointers }) =>
    pointers.map((span) => ({
      text: letter,
      x: toPx(scale, (span.first + span.last + 1) / 2),
      own: true,
      width: LETTER,
    })),
  );
  const years = [first, last].map((year) => ({
    text: t("axis.year", { year }),
    x: toPx(scale, (toYear(year) + toYear(year + 1)) / 2),
    own: false,
    width: YEAR,
  }));
  return (
    <TimeLine
      className={styles.line}
      scale={scale}
      height={HEIGHT}
      suspensions={suspensions}
      labels={spreadLabels(letters, years, scale.width)}
      name={t("present.answersAt", {
        from: first,
        to: last,
        list: pointed
          .map(({ letter, date }) => t("present.answerAt", { letter, date: dateInWords(date, t) }))
          .join(t("date.listSeparator")),
      })}
    >
      {pointed.flatMap(({ letter, pointers }) =>
        pointers.map((pointer) => (
          <PointerMark
            key={`${letter} ${pointer.first}`}
            pointer={pointer}
            scale={scale}
            height={HEIGHT}
          />
        )),
      )}
    </TimeLine>
  );
}
