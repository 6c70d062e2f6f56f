import { toDay } from "../../domain/date/day.ts";
import { lastYear } from "../../domain/eventStore/allYears.ts";
import { showsLane } from "../../domain/event/eventFilter.ts";
import { sideOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/language.ts";
import { setView } from "../../state/actions/setView.ts";
import { windowInView, wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./TimelineLoading.module.css";
import { LONG, QUIET, useWaited } from "../../ui/useWaited.ts";

/** The timeline's place while its picture comes: real lanes and years, and nothing that is not data. */
export function TimelineLoading() {
  const store = useTimelineStore();
  const file = useSelector((state) => state.data.file);
  const filter = useSelector((state) => state.filter);
  const window = useSelector(windowInView);
  const last = useSelector((state) => lastYear(wholeWindow(state.data)));
  const { t } = useLanguage();
  const waited = useWaited();
  const years = Array.from({ length: 60 }, (_, i) => (Math.floor(last / 5) - i) * 5);
  const place = (year: number) =>
    (toDay({ year, month: 1, day: 1 }) - window.from) / (window.to - window.from);
  return (
    <div className={styles.loading}>
      <div className={styles.axis} aria-hidden="true">
        {years
          .filter((year) => place(year) >= 0 && place(year) < 1)
          .map((year) => (
            <span key={year} className={styles.year} style={{ left: `${place(year) * 100}%` }}>
              {t("axis.year", { year })}
            </span>
          ))}
      </div>
      <div className={styles.lanes}>
        {file.lanes
          .filter((lane) => showsLane(lane, filter))
          .map((lane) => (
            <div key={lane.id} className={styles.lane}>
              <Glyph name={lane.glyph} side={sideOf(file, lane)} />
              <span className={styles.name}>
                <Bilingual text={lane.name} layout="stacked" />
              </span>
            </div>
          ))}
      </div>
      <div className={styles.message} role="status">
        {waited >= QUIET && <InBothLanguages of={(words) => words("timeline.loading")} />}
        {waited >= LONG && (
          <p>
            <InBothLanguages of={(words) => words("timeline.slow")} />{" "}
            <button type="button" className="control" onClick={() => setView(store, "list")}>
              <InBothLanguages of={(words) => words("region.showList")} inline />
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
