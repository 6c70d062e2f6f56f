import { useStore } from "zustand";
import { rootFontSize } from "../../browser/rootFontSize.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { spanOf } from "../../domain/date/spanOf.ts";
import type { Period } from "../../domain/eventStore/eventStore.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { bounds } from "../../domain/eventStore/allYears.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { moveWindow } from "../../state/actions/moveWindow.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import type { Viewport, ViewportStore } from "../../state/viewport.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { fittingPeriod, joinedName } from "../../ui/fittingPeriod.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import styles from "./Ribbon.module.css";

/** The periods of relations as a strip between axis and lanes; a click shows the whole period. */
export function Ribbon({ viewport: live }: { viewport: ViewportStore }) {
  const { t } = useLanguage();
  const { viewport } = useStore(live);
  const periods = useSelector((state) => state.data.file.periods);
  const whole = useSelector((state) => wholeWindow(state.data));
  if (!viewport) return null;
  const rem = rootFontSize();
  return (
    <div className={styles.ribbon} role="group" aria-label={t("timeline.periods")}>
      {periods.map((period) => (
        <Segment
          key={period.id}
          period={period}
          viewport={viewport}
          end={bounds(whole).to}
          rem={rem}
        />
      ))}
    </div>
  );
}

/** of a period's length, shown on each side of it */
const MARGIN = 0.08;

interface SegmentProps {
  period: Period;
  viewport: Viewport;
  /** Where a period that goes on ends. */
  end: number;
  /** px of a rem */
  rem: number;
}

function Segment({ period, viewport, end, rem }: SegmentProps) {
  const store = useTimelineStore();
  const { lead, shown, t } = useLanguage();
  const from = spanOf(readEdtf(period.from)).first;
  const to = period.to === null ? end : spanOf(readEdtf(period.to)).first;
  const pxPerDay = viewport.width / (viewport.to - viewport.from);
  const left = Math.max((from - viewport.from) * pxPerDay, 0);
  const right = Math.min((to - viewport.from) * pxPerDay, viewport.width);
  const width = right - left;
  if (width <= 0) return null;
  const dates = dateInWords(readEdtf(periodEdtf(period)), t);
  // So that the events of its first and last day stand whole.
  const margin = (to - from) * MARGIN;
  const printed = fittingPeriod(period, dates, shown, { width, rem });
  const said = typeof printed === "object" ? printed.name : period.name;
  const classes = [styles.segment, styles[period.kind], printed === "tight" && styles.tight];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(" ")}
      // Positions follow the axis, so they are set here and not in a style sheet.
      style={{ left, width }}
      aria-label={t("timeline.zoomTo", { period: joinedName(said, shown), dates })}
      title={`${period.name[lead]}, ${dates}`}
      onClick={() => moveWindow(store, { from: from - margin, to: to + margin })}
    >
      {printed === "tight" && <ForeignText text={period.short[lead]} lang={lead} />}
      {typeof printed === "object" && (
        <>
          <b>
            <Bilingual text={printed.name} />
          </b>{" "}
          {printed.dates && <span className={styles.dates}>{dates}</span>}
        </>
      )}
    </button>
  );
}
