import { useShallow } from "zustand/react/shallow";
import { countInView } from "../../domain/event/countInView.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { sideOf } from "../../domain/eventStore/laneOf.ts";
import { eventsOfLane } from "../../state/selectors/eventsOfLane.ts";
import { railEvents } from "../../state/selectors/railEvents.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useMarksOf } from "../../state/SearchContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { LaneHead } from "../../ui/LaneHead.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./LaneLabel.module.css";

interface LaneLabelProps {
  /** id */
  lane: string;
  /** Whether the list of its events that are not on the axis is open. */
  open: boolean;
  /** `first`: the first of them, which gets the focus. */
  onToggleUndated: (first: string | undefined) => void;
}

/** A lane's mark, name and count, in the rail; what is not on the axis now is counted and listed here. */
export function LaneLabel({ lane: id, open, onToggleUndated }: LaneLabelProps) {
  const { t } = useLanguage();
  const file = useSelector((state) => state.data.file);
  const events = useSelector(useShallow((state) => eventsOfLane(state, id)));
  const rest = useSelector(useShallow((state) => railEvents(state, id)));
  const window = useSelector(windowInView);
  const marksOf = useMarksOf();
  const lane = file.lanes.find((one) => one.id === id);
  if (!lane) return null;
  const { dated, inView } = countInView(events, window);
  const minor = rest.some(({ date }) => date !== null);
  const restWords = minor ? "timeline.more" : "timeline.undated";
  const count =
    events.length === 0 ? (
      <Words of={(words) => words("timeline.noneMatch")} layout="lead" />
    ) : inView === dated ? (
      <Words
        of={(words) =>
          words(lane.events.lane === "visit" ? "timeline.visits" : "app.events", {
            // What is listed here and not drawn is among those counted beside it.
            count: rest.length > 0 ? events.length : dated,
          })
        }
        layout="lead"
      />
    ) : (
      <Words of={(words) => words("timeline.inView", { inView, total: dated })} layout="lead" />
    );
  return (
    <LaneHead lane={lane} side={sideOf(file, lane)} count={count}>
      {rest.length > 0 && (
        <button
          type="button"
          // Reached with the arrow keys, as every event: the timeline is one tab stop.
          tabIndex={-1}
          className={styles.undated}
          aria-expanded={open}
          onClick={() => onToggleUndated(rest[0]?.id)}
        >
          <span className={styles.words}>
            {rest.some((event) => marksOf(event.id)) ? (
              <mark>
                <Words of={(words) => words(restWords, { count: rest.length })} layout="lead" />
              </mark>
            ) : (
              <Words of={(words) => words(restWords, { count: rest.length })} layout="lead" />
            )}
          </span>
          <span
            className={styles.plus}
            role="img"
            aria-label={t(restWords, { count: rest.length })}
          >
            +{rest.length}
          </span>
        </button>
      )}
    </LaneHead>
  );
}
