import { clearFilter } from "../../state/actions/setFilter.ts";
import { allOfView, partsInView, shownEvents } from "../../state/selectors/shownEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";

/** How many events, or visits, are shown of how many, told politely; and the way back to all of them. */
export function EventCount() {
  const store = useTimelineStore();
  const count = useSelector(shownEvents).length;
  const total = useSelector(allOfView).length;
  const filtered = useSelector((state) => partsInView(state).length > 0);
  const visits = useSelector((state) => state.view === "visits");
  return (
    <div className={styles.counted}>
      <p role="status" className={`${styles.count} ${filtered ? "" : styles.all}`}>
        {filtered ? (
          <Words
            of={(t) => t(visits ? "visits.countOf" : "filter.countOf", { count, total })}
            layout="lead"
          />
        ) : (
          <Words of={(t) => t(visits ? "filter.visits" : "app.events", { count })} layout="lead" />
        )}
      </p>
      {filtered && (
        <button
          type="button"
          className={styles.clear}
          onClick={({ currentTarget }) => {
            // It vanishes with what it clears.
            currentTarget.closest("[role=search]")?.querySelector("input")?.focus();
            clearFilter(store);
          }}
        >
          <Words of={(t) => t("filter.clear")} layout="lead" />
        </button>
      )}
    </div>
  );
}
