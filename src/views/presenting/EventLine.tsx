import { toCalendarDay } from "../../domain/date/day.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { PointerMark } from "./PointerMark.tsx";
import { pointersOf } from "./pointersOf.ts";
import type { SlideRoom } from "./useSlideRoom.ts";
import styles from "./Slide.module.css";
import { TimeLine } from "./TimeLine.tsx";
import { useLine } from "./useLine.ts";
import { yearLabels } from "./yearLabels.ts";

interface EventLineProps {
  /** EDTF; null where it has none, or where it is not to be told. */
  date: string | null;
  room: SlideRoom;
}

/** Of the drawing: with marks, and without them where a slide is full. */
const HEIGHT = 88;
const LOW = 40;

/** Where in all years the event lies. */
export function EventLine({ date, room }: EventLineProps) {
  const { t } = useLanguage();
  const { marks, tallest, scale, suspensions } = useLine(room);
  const parsed = date === null ? null : readEdtf(date);
  const pointers = parsed ? pointersOf(parsed) : [];
  const years = {
    from: toCalendarDay(scale.whole.from).year,
    to: toCalendarDay(scale.whole.to).year - 1,
  };
  const parts = {
    scale,
    suspensions,
    labels: yearLabels({
      scale,
      pointers,
      suspensions,
      say: (first, last) =>
        first === last
          ? t("axis.year", { year: first })
          : t("date.years", { from: first, to: last }),
    }),
    name: parsed
      ? t("present.lineAt", { ...years, date: dateInWords(parsed, t) })
      : t("present.line", years),
  };
  const heads = (height: number) =>
    pointers.map((pointer) => (
      <PointerMark key={pointer.first} pointer={pointer} scale={scale} height={height} />
    ));
  return (
    <>
      <TimeLine {...parts} height={HEIGHT} marks={marks} tallest={tallest} className={styles.line}>
        {heads(HEIGHT)}
      </TimeLine>
      <TimeLine {...parts} height={LOW} className={styles.lowLine}>
        {heads(LOW)}
      </TimeLine>
    </>
  );
}
