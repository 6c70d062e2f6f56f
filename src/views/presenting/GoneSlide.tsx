import type { Lesson } from "../../domain/lesson/lesson.ts";
import type { GoneSlide as Gone } from "../../domain/lesson/slide.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import styles from "./Slide.module.css";
import { SlideLines } from "./SlideLines.tsx";
import { SlideTitle } from "./SlideTitle.tsx";
import { SlideTop } from "./SlideTop.tsx";

interface GoneSlideProps {
  slide: Gone;
  lesson: Lesson | undefined;
}

/** A step whose event this store has not: what the lesson says of it still stands. */
export function GoneSlide({ slide, lesson }: GoneSlideProps) {
  const { words } = useLanguage();
  return (
    <>
      <SlideTop n={slide.n} total={slide.total}>
        {lesson && <Bilingual text={lesson.title} />}
      </SlideTop>
      <div className={styles.body}>
        <SlideTitle text={slide.step.sentence} />
        <SlideLines
          className={styles.lead}
          text={{ en: words.en("present.gone"), zh: words.zh("present.gone") }}
        />
      </div>
    </>
  );
}
