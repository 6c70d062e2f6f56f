import { countEvents } from "../../domain/event/countEvents.ts";
import { revealEvents } from "../../state/actions/revealEvents.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./NothingShown.module.css";

/** Where none of the events shown lies in the years shown: says so and offers to go there. */
export function NoneInWindow() {
  const store = useTimelineStore();
  const events = useSelector(visibleEvents);
  const window = useSelector(windowInView);
  const { dated, inView } = countEvents(events, window);
  if (inView > 0 || events.length === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <span>
        {dated > 0 ? (
          <Words of={(t) => t("filter.noneInWindow", { count: dated })} layout="stacked" />
        ) : (
          <Words of={(t) => t("filter.allUndated", { count: events.length })} layout="stacked" />
        )}
      </span>
      {dated > 0 && (
        <button
          type="button"
          className="control"
          onClick={({ currentTarget }) => {
            currentTarget.closest("main")?.focus();
            revealEvents(store);
          }}
        >
          <Words of={(t) => t("filter.goThere")} />
        </button>
      )}
    </div>
  );
}
