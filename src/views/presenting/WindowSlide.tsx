import { useMemo } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { partsOf } from "../../domain/event/eventFilter.ts";
import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { WindowSlide as OfWindow } from "../../domain/lesson/slide.ts";
import { yearsOfWindow } from "../../domain/lesson/yearsOfWindow.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { filterOf } from "../../domain/lesson/filterOf.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { FilterPartWords } from "../../ui/FilterPartWords.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Slide.module.css";
import type { SlidePartProps } from "./slidePartProps.ts";
import { SlideTitle } from "./SlideTitle.tsx";
import { SlideTop } from "./SlideTop.tsx";
import { WindowCounts } from "./WindowCounts.tsx";
import { windowFacts } from "./windowFacts.ts";
import { WindowLine } from "./WindowLine.tsx";

interface WindowSlideProps extends SlidePartProps<OfWindow> {
  lesson: Lesson | undefined;
}

/** A stretch of time with a filter: what a step says of it, what was filtered, how much is left, and where. */
export function WindowSlide({ slide, lesson, room }: WindowSlideProps) {
  const data = useSelector((state) => state.data);
  const { shows, step, n, total } = slide;
  const facts = useMemo(() => windowFacts(data, shows), [data, shows]);
  const filter = filterOf(shows);
  const years = readEdtf(yearsOfWindow(shows));
  const visitsAlone = shows.view === "visits" || filter.lanes?.length === 0;
  // The counts name the sides; that it is of visits alone has been said.
  const parts = partsOf(filter).filter(
    (part) => part !== "side" && !(visitsAlone && part === "lanes"),
  );
  return (
    <>
      <SlideTop n={n} total={total}>
        {lesson && <Bilingual text={lesson.title} />}
      </SlideTop>
      <div className={styles.body}>
        <SlideTitle text={step.sentence} />
        <p className={styles.shown} data-read="">
          <b>
            <Words
              of={(t) =>
                t(visitsAlone ? "present.listedVisits" : "present.listed", {
                  years: dateInWords(years, t),
                  count: facts.inWindow.length,
                })
              }
            />
          </b>
          {parts.map((part) => (
            <span key={part}>
              <FilterPartWords part={part} filter={filter} data={data} />
            </span>
          ))}
        </p>
        <WindowCounts facts={facts} />
      </div>
      <div className={styles.foot}>
        <WindowLine facts={facts} room={room} />
      </div>
    </>
  );
}
