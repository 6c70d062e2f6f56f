import type { KeyboardEvent } from "react";
import { toCalendarDay, type Day } from "../../domain/date/day.ts";
import type { DayWindow } from "../../domain/eventStore/allYears.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { moveWindow } from "../../state/actions/moveWindow.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import { dayByKey } from "./dayByKey.ts";
import styles from "./Handle.module.css";
import { moveEnd, type End } from "./moveEnd.ts";
import type { HandlePlace } from "./placeHandles.ts";
import { toDays, type Scale } from "../../ui/visitMarks/scale.ts";
import { useDrag } from "./useDrag.ts";

interface HandleProps {
  end: End;
  /** What the timeline shows, fractional UTC days. */
  window: DayWindow;
  place: HandlePlace;
  scale: Scale;
}

/** One end of the window: a slider over the years, for mouse, finger and keys. */
export function Handle({ end, window, place, scale }: HandleProps) {
  const store = useTimelineStore();
  const { t } = useLanguage();
  const { whole } = scale;
  const moveTo = (day: Day) => {
    moveWindow(store, moveEnd(windowInView(store.getState()), end, day, whole));
  };
  const drag = useDrag((start, px) => {
    // The handle of an end beyond all years stands at the edge of the picture.
    const drawn = Math.min(Math.max(start[end], whole.from), whole.to);
    moveTo(drawn + toDays(scale, px));
  });
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.altKey || press.ctrlKey || press.metaKey) return;
    const day = dayByKey(windowInView(store.getState())[end], press.key, press.shiftKey);
    if (day === undefined) return;
    press.preventDefault();
    moveTo(day);
  };

  const [from, to] = [Math.round(window.from), Math.round(window.to) - 1];
  const years = { first: yearOf(whole.from), last: yearOf(whole.to - 1) };
  const [least, most] = end === "from" ? [years.first, yearOf(to)] : [yearOf(from), years.last];
  const day = end === "from" ? from : to;
  return (
    <div
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={t(end === "from" ? "overview.first" : "overview.last")}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={Math.min(Math.max(yearOf(day), least), most)}
      aria-valuetext={dateInWords({ kind: "single", ...toCalendarDay(day) }, t)}
      style={{ left: place.from, width: place.to - place.from }}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <span className={styles.grip} style={{ left: place.grip - place.from }} />
    </div>
  );
}

function yearOf(day: Day): number {
  return toCalendarDay(day).year;
}
