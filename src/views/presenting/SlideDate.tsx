import type { CSSProperties } from "react";
import { weighClaims } from "../../domain/claim/weighClaims.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf, type Precision } from "../../domain/date/precisionOf.ts";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Side } from "../../domain/eventStore/eventStore.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./SlideDate.module.css";
import { SlidePrecision } from "./SlidePrecision.tsx";
import type { SlideRoom } from "./useSlideRoom.ts";
import { widthInEm } from "./widthInEm.ts";

interface SlideDateProps {
  event: TimelineEvent;
  side: Side | undefined;
  room: SlideRoom;
}

/** Units of the slide beside its text. */
const BESIDE = 13;
/** Written for the middle of a sentence; but "c. 1990" begins none. */
const BEGINS = /^(?!c\. )[a-z]/;
/** Drawn soft below the figure. */
const SOFT: ReadonlySet<string> = new Set(["year", "decade", "century"]);

/** The date as large as it can be, how it is known, and which other dates there are. */
export function SlideDate({ event, side, room }: SlideDateProps) {
  const { shown, words } = useLanguage();
  const date = event.date === null ? null : readEdtf(event.date);
  const precision = precisionOf(date);
  const soft = SOFT.has(precision);
  const inWords = { en: dateInWords(date, words.en), zh: dateInWords(date, words.zh) };
  // In both languages a year is said once.
  const once = shown.length > 1 && inWords.zh === `${inWords.en}年`;
  return (
    <div className={styles.date} data-precision={precision}>
      <p className={styles.words} data-soft={soft || undefined}>
        {(once ? shown.slice(0, 1) : shown).map((lang, i) => (
          <span
            key={lang}
            lang={tagOf(lang)}
            className={i === 0 ? styles.first : styles.second}
            data-begins={BEGINS.test(inWords[lang]) || undefined}
            style={{ "--fitting": fitting(inWords[lang], room) } as CSSProperties}
          >
            <ForeignText text={inWords[lang]} lang={lang} />
          </span>
        ))}
      </p>
      {soft && <div className={`${styles.soft} side-${side ?? "none"}`} aria-hidden="true" />}
      {saysMore(event, precision) && <SlidePrecision event={event} precision={precision} />}
    </div>
  );
}

/** "No date" is all that there is to say of it, unless sources give one. */
function saysMore(event: TimelineEvent, precision: Precision): boolean {
  return precision !== "none" || weighClaims(event, "date") !== undefined;
}

/** Units of the slide that the letters may have, so that the date stands on one line. */
function fitting(text: string, { width, unit }: SlideRoom): number {
  return (width / unit - BESIDE) / widthInEm(text);
}
