import { partsOf } from "../../domain/event/eventFilter.ts";
import { clearFilter } from "../../state/actions/setFilter.ts";
import { allEvents, visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";

/** How many events are shown of how many, told politely; and the way back to all of them. */
export function EventCount() {
  const store = useTimelineStore();
  const count = useSelector(visibleEvents).length;
  const total = useSelector(allEvents).length;
  const filtered = useSelector((state) => partsOf(state.filter).length > 0);
  return (
    <>
      <p role="status" className={`${styles.count} ${filtered ? "" : styles.all}`}>
        {filtered ? (
          <Words of={(t) => t("filter.countOf", { count, total })} layout="lead" />
        ) : (
          <Words of={(t) => t("app.events", { count })} layout="lead" />
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
    </>
  );
}
