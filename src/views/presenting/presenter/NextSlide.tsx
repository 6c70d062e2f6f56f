import { useId } from "react";
import { readEdtf } from "../../../domain/date/parseEdtf.ts";
import { precisionOf } from "../../../domain/date/precisionOf.ts";
import { laneOf, sideOf } from "../../../domain/eventStore/laneOf.ts";
import type { EventSlide, Slide } from "../../../domain/lesson/slide.ts";
import { tagOf } from "../../../i18n/language.ts";
import { useLanguage } from "../../../i18n/useLanguage.ts";
import { slideIndex, slides } from "../../../state/selectors/slides.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { Bilingual } from "../../../ui/Bilingual.tsx";
import { ForeignText } from "../../../ui/ForeignText.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Words } from "../../../ui/Words.tsx";
import styles from "./NextSlide.module.css";
import { SlidePreview } from "./SlidePreview.tsx";
import { SlideName } from "./SlideName.tsx";
import { SlideWhen } from "./SlideWhen.tsx";

/** The slide that comes next: how it looks, when and what it is. */
export function NextSlide() {
  const name = useId();
  const all = useSelector(slides);
  const at = useSelector(slideIndex);
  const next = all[at + 1];
  return (
    <section className={styles.next} aria-labelledby={name}>
      <h2 id={name} className={styles.heading}>
        <Words of={(t) => t("presenter.nextHeading")} />
      </h2>
      {next ? (
        <>
          <div className={styles.picture}>
            <SlidePreview slide={next} />
          </div>
          <div className={styles.text}>
            {next.kind === "event" ? <OfEvent slide={next} /> : <OfStep slide={next} />}
          </div>
        </>
      ) : (
        <p className={styles.none}>
          <Words of={(t) => t("presenter.noNext")} layout="stacked" />
        </p>
      )}
    </section>
  );
}

function OfEvent({ slide }: { slide: EventSlide }) {
  const { event } = slide;
  const { shown, t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const lane = laneOf(file, event);
  const side = sideOf(file, lane);
  const precision = precisionOf(event.date === null ? null : readEdtf(event.date));
  return (
    <>
      <p className="secondary">
        <SlideWhen slide={slide} />
        {precision !== "day" && precision !== "none" && (
          <>
            {t("panel.separator")}
            {t(`precisionShort.${precision}`)}
          </>
        )}
      </p>
      {shown.map((lang, i) => (
        <p key={lang} lang={tagOf(lang)} className={i === 0 ? styles.title : undefined}>
          <ForeignText text={event.title[lang]} lang={lang} />
        </p>
      ))}
      <p className={`${styles.lane} side-${side ?? "none"}`}>
        <Glyph name={lane.glyph} side={side} /> <Bilingual text={lane.name} layout="lead" />
      </p>
    </>
  );
}

function OfStep({ slide }: { slide: Slide }) {
  return (
    <>
      <p className="secondary">
        <SlideWhen slide={slide} />
      </p>
      <p className={styles.title}>
        <SlideName slide={slide} />
      </p>
    </>
  );
}
