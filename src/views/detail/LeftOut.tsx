import type { TimelineEvent } from "../../domain/event/event.ts";
import { clearFilter } from "../../state/actions/setFilter.ts";
import { placeOf } from "../../state/selectors/placeOf.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./LeftOut.module.css";

interface LeftOutProps {
  event: TimelineEvent;
  /** Takes the focus on, since the button goes with the filter. */
  onCleared: () => void;
}

/** Says that the filter leaves the open event out, and takes the filter away. */
export function LeftOut({ event, onCleared }: LeftOutProps) {
  const store = useTimelineStore();
  const out = useSelector((state) => placeOf(state, event).n === 0);
  const showAll = () => {
    clearFilter(store);
    onCleared();
  };
  return (
    <>
      {/* There before it speaks, so that voices tell of a filter set while the event is open. */}
      <div role="status">
        {out && (
          <p className={styles.text}>
            <Words of={(t) => t("panel.leftOut")} layout="stacked" />
          </p>
        )}
      </div>
      {out && (
        <div className={styles.act}>
          <button type="button" className="control" onClick={showAll}>
            <Words of={(t) => t("panel.showAll")} />
          </button>
        </div>
      )}
    </>
  );
}
