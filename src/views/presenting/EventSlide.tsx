import type { EventSlide as OfEvent } from "../../domain/lesson/slide.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { EventLine } from "./EventLine.tsx";
import { tellsYear, withoutYears } from "./keepSecret.ts";
import styles from "./Slide.module.css";
import type { SlidePartProps } from "./slidePartProps.ts";
import { SlideDate } from "./SlideDate.tsx";
import { SlideLines } from "./SlideLines.tsx";
import { SlideSource } from "./SlideSource.tsx";
import { SlideTitle } from "./SlideTitle.tsx";
import { SlideTop } from "./SlideTop.tsx";
import { WhenAsked } from "./WhenAsked.tsx";

/** An event before a class: when, what, in a sentence, where in all years, and who says so. */
export function EventSlide({ slide, room, secret }: SlidePartProps<OfEvent>) {
  const file = useSelector((state) => state.data.file);
  const { event, step, n, total } = slide;
  const lane = laneOf(file, event);
  const side = sideOf(file, lane);
  const lead = step?.sentence ?? event.lead;
  return (
    <>
      <SlideTop n={n} total={total}>
        <span className={`${styles.lane} side-${side ?? "none"}`}>
          <Glyph name={lane.glyph} side={side} />
          <span>
            <Bilingual text={lane.name} />
          </span>
        </span>
      </SlideTop>
      <div className={styles.body}>
        {secret ? <WhenAsked /> : <SlideDate event={event} side={side} room={room} />}
        <SlideTitle text={secret ? withoutYears(event.title, event.date) : event.title} />
        {!(secret && tellsYear(lead, event.date)) && (
          <SlideLines text={lead} className={styles.lead} />
        )}
      </div>
      <div className={styles.foot}>
        <EventLine date={secret ? null : event.date} room={room} />
        <SlideSource event={event} />
      </div>
    </>
  );
}
