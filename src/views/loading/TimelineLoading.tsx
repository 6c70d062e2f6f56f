import { lastYear } from "../../domain/eventStore/allYears.ts";
import { countInView } from "../../domain/event/countInView.ts";
import { showsLane } from "../../domain/event/eventFilter.ts";
import { toCalendarDay } from "../../domain/date/day.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/language.ts";
import { setView } from "../../state/actions/setView.ts";
import { drawnEvents } from "../../state/selectors/drawnEvents.ts";
import { railEvents } from "../../state/selectors/railEvents.ts";
import { eventsOfLane } from "../../state/selectors/eventsOfLane.ts";
import { firstDecade } from "../../state/selectors/firstDecade.ts";
import { windowInView, wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { LaneHead } from "../../ui/LaneHead.tsx";
import { Words } from "../../ui/Words.tsx";
import { layoutLane } from "./layoutLane.ts";
import { StillAxis } from "./StillAxis.tsx";
import { StillGround } from "./StillGround.tsx";
import { StillLane } from "./StillLane.tsx";
import styles from "./TimelineLoading.module.css";
import { LONG, QUIET, useWaited } from "../../ui/useWaited.ts";

/**
 * The timeline's place while its picture comes. All years, and the first ten on which a page opens on a phone,
 * are drawn with every event, at build too; of any other window the lanes and years.
 */
export function TimelineLoading() {
  const store = useTimelineStore();
  const state = useSelector((now) => now);
  const { lead } = useLanguage();
  const waited = useWaited();
  const { file } = state.data;
  const whole = wholeWindow(state.data);
  const shown = windowInView(state);
  const decade = firstDecade(state);
  const isDecade = shown.from === decade.from && shown.to === decade.to;
  const still = state.window === null || isDecade;
  const window = still ? whole : shown;
  const last = lastYear(whole);
  const first = toCalendarDay(window.from).year + 1;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const events = still ? drawnEvents({ ...state, window: null }) : [];
  return (
    <div
      className={styles.loading}
      data-decade={isDecade || undefined}
      data-still={still || undefined}
    >
      <div className={styles.ground}>
        <div className={styles.time}>
          <StillGround window={window} periods={file.periods} />
        </div>
      </div>
      <div className={styles.corner} />
      <div className={styles.clip}>
        <div className={styles.time}>
          <StillAxis
            window={window}
            years={years.filter((year) => year % 5 === 0)}
            periods={file.periods}
          />
        </div>
      </div>
      <div className={styles.lanes}>
        {file.lanes
          .filter((lane) => showsLane(lane, state.filter))
          .map((lane, i) => {
            const all = eventsOfLane(state, lane.id);
            const { dated } = countInView(all, window);
            const rest = railEvents({ ...state, window: null }, lane.id);
            const ofLane = events.filter((event) => laneOf(file, event) === lane);
            const isVisits = lane.events.lane === "visit";
            const minor = rest.some(({ date }) => date !== null);
            return (
              <div key={lane.id} className={styles.lane}>
                <LaneHead
                  lane={lane}
                  side={sideOf(file, lane)}
                  count={
                    <Words
                      of={(t) =>
                        t(isVisits ? "timeline.visits" : "app.events", {
                          count: rest.length > 0 ? all.length : dated,
                        })
                      }
                      layout="lead"
                    />
                  }
                >
                  {rest.length > 0 && (
                    <span className={styles.rest}>
                      <Words
                        of={(t) =>
                          t(minor ? "timeline.more" : "timeline.undated", { count: rest.length })
                        }
                        layout="lead"
                      />
                    </span>
                  )}
                </LaneHead>
                <div className={styles.clip}>
                  <div className={styles.time}>
                    <StillLane
                      lane={lane}
                      side={sideOf(file, lane)}
                      events={layoutLane(ofLane, window, lead)}
                      first={i === 0}
                    />
                  </div>
                </div>
              </div>
            );
          })}
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
