import { countInView } from "../../domain/event/countInView.ts";
import { showsLane } from "../../domain/event/eventFilter.ts";
import { toCalendarDay } from "../../domain/date/day.ts";
import { lastYear, type DayWindow } from "../../domain/eventStore/allYears.ts";
import { laneOf, sideOf } from "../../domain/eventStore/laneOf.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { drawnEvents } from "../../state/selectors/drawnEvents.ts";
import { eventsOfLane } from "../../state/selectors/eventsOfLane.ts";
import { railEvents } from "../../state/selectors/railEvents.ts";
import { wholeWindow } from "../../state/selectors/windowInView.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { LaneHead } from "../../ui/LaneHead.tsx";
import { Words } from "../../ui/Words.tsx";
import { layoutLane } from "./layoutLane.ts";
import { StillAxis } from "./StillAxis.tsx";
import { StillGround } from "./StillGround.tsx";
import { StillLane } from "./StillLane.tsx";
import styles from "./TimelineLoading.module.css";

interface StillPictureProps {
  window: DayWindow;
  /** Whether the events are drawn too. */
  events: boolean;
}

/** Lanes and years of a window, with the events where they will stand in the live picture. */
export function StillPicture({ window, events }: StillPictureProps) {
  const state = useSelector((now) => now);
  const { lead } = useLanguage();
  const { file } = state.data;
  const last = lastYear(wholeWindow(state.data));
  const first = toCalendarDay(window.from).year + 1;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const drawn = events ? drawnEvents({ ...state, window: null }) : [];
  return (
    <>
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
            const ofLane = drawn.filter((event) => laneOf(file, event) === lane);
            const isVisits = lane.events.lane === "visit";
            const minor = rest.some(({ date }) => date !== null);
            return (
              <div key={lane.id} className={styles.lane} data-still-lane={lane.id}>
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
    </>
  );
}
