import { countInView } from "../../domain/event/countInView.ts";
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
  const { dated, inView } = countInView(events, window);
  const none = inView === 0 && events.length > 0;
  return (
    <div className={none ? styles.bar : undefined}>
      {/* There before it speaks. */}
      <div role="status">
        {none && (
          <Words
            of={(t) =>
              dated > 0
                ? t("filter.noneInWindow", { count: dated })
                : t("filter.allUndated", { count: events.length })
            }
            layout="stacked"
          />
        )}
      </div>
      {none && dated > 0 && (
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
