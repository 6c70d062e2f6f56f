import { useMemo } from "react";
import { toCalendarDay } from "../../domain/date/day.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { toPx } from "../../ui/visitMarks/scale.ts";
import { stackVisits } from "../../ui/visitMarks/stackVisits.ts";
import styles from "./Slide.module.css";
import type { SlideRoom } from "./useSlideRoom.ts";
import { HEAD, TimeLine } from "./TimeLine.tsx";
import { useLine } from "./useLine.ts";
import picture from "./WindowSlide.module.css";
import type { WindowFacts } from "./windowFacts.ts";
import { yearLabels } from "./yearLabels.ts";

interface WindowLineProps {
  facts: WindowFacts;
  room: SlideRoom;
}

/** Of the drawing: large, and lower where a slide is full. */
const HEIGHT = 180;
const MIDDLE = 118;
const LOW = 64;

/** All years with the visits that the filter lets through, the window framed. */
export function WindowLine({ facts, room }: WindowLineProps) {
  const { t, lead } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const { tallest, scale, suspensions } = useLine(room);
  const marks = useMemo(() => stackVisits(facts.let, file), [facts.let, file]);
  const { from, to } = scale.whole;
  const start = Math.max(toPx(scale, facts.window.from), 0);
  const end = Math.min(toPx(scale, facts.window.to), scale.width);
  const first = Math.max(facts.window.from, from);
  const last = Math.min(facts.window.to, to) - 1;
  const whole = { from: toCalendarDay(from).year, to: toCalendarDay(to).year - 1 };
  const parts = {
    scale,
    suspensions,
    marks,
    tallest,
    labels: labelsOf(),
    name: t("present.windowLine", {
      ...whole,
      list: facts.sides
        .map(({ party, count }) => t("overview.side", { visitors: party.visitors[lead], count }))
        .join(t("date.listSeparator")),
    }),
  };
  function labelsOf() {
    // The ends of the window are named, as its frame is no single year.
    const ends = [
      { first, last: first },
      { first: last, last },
    ];
    return yearLabels({
      scale,
      pointers: ends,
      suspensions,
      say: (year) => t("axis.year", { year }),
    });
  }
  const drawn = (height: number) => ({
    height,
    ground: (
      <>
        <rect
          className={picture.outside}
          x="0"
          y={HEAD}
          width={scale.width}
          height={height - HEAD}
        />
        <rect
          className={picture.inside}
          x={start}
          y={HEAD}
          width={end - start}
          height={height - HEAD}
        />
      </>
    ),
    children: (
      <rect
        className={picture.frame}
        x={start + 1.5}
        y={HEAD + 1.5}
        width={Math.max(end - start - 3, 4)}
        height={height - HEAD - 3}
      />
    ),
  });
  return (
    <>
      <TimeLine {...parts} {...drawn(HEIGHT)} className={styles.line} />
      <TimeLine {...parts} {...drawn(MIDDLE)} className={styles.midLine} />
      <TimeLine {...parts} {...drawn(LOW)} className={styles.lowLine} />
    </>
  );
}
