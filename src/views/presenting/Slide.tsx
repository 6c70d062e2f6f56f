import { useLayoutEffect, useRef, type CSSProperties } from "react";
import type { Slide as AnySlide } from "../../domain/lesson/slide.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { lessonShown } from "../../state/selectors/slides.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { EventSlide } from "./EventSlide.tsx";
import { GoneSlide } from "./GoneSlide.tsx";
import { QuestionSlide } from "./QuestionSlide.tsx";
import styles from "./Slide.module.css";
import { useFit } from "./useFit.ts";
import { useSlideRoom } from "./useSlideRoom.ts";
import { WindowSlide } from "./WindowSlide.tsx";

interface SlideProps {
  slide: AnySlide;
  /** px below which a hundredth of the height does not go, so that a low window can be read; a preview has none. */
  least?: number;
}

/** One slide, as large as what it stands in: on the projector, or small in the presenter's window. */
export function Slide({ slide, least = 0 }: SlideProps) {
  const frame = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const room = useSlideRoom(frame, least);
  const secret = useSelector((state) => state.dates === "hidden");
  const lesson = useSelector(lessonShown);
  const { language } = useLanguage();
  useFit({ frame, slide: inner });
  // Where it scrolls, the next one begins at its top.
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = 0;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- for each slide
  }, [slide.id]);
  const parts = { room, secret };
  return (
    <div ref={frame} className={styles.frame} data-present="" data-slide={slide.id}>
      <div
        ref={inner}
        className={styles.slide}
        data-kind={slide.kind}
        data-language={language}
        style={{ "--u": `${room.unit}px` } as CSSProperties}
      >
        {slide.kind === "event" && <EventSlide slide={slide} {...parts} />}
        {slide.kind === "window" && <WindowSlide slide={slide} lesson={lesson} {...parts} />}
        {slide.kind === "question" && <QuestionSlide slide={slide} lesson={lesson} {...parts} />}
        {slide.kind === "gone" && <GoneSlide slide={slide} lesson={lesson} />}
        <div className={styles.progress} aria-hidden="true">
          <div style={{ width: `${(slide.n / slide.total) * 100}%` }} />
        </div>
      </div>
    </div>
  );
}
