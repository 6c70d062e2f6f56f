import { useState } from "react";
import { clearFilter } from "../../state/actions/setFilter.ts";
import { partsInView, shownEvents } from "../../state/selectors/shownEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Words } from "../../ui/Words.tsx";
import { ContextChoice } from "./ContextChoice.tsx";
import styles from "./FilterSheet.module.css";
import { KindsAndLevels } from "./KindsAndLevels.tsx";
import { LaneFilter } from "./LaneFilter.tsx";
import { PersonFilter } from "./PersonFilter.tsx";
import { SideRows } from "./SideRows.tsx";

/** On a phone: the whole filter on a page of its own, with the number of parts that are set. */
export function FilterSheet() {
  const store = useTimelineStore();
  const [open, setOpen] = useState(false);
  const set = useSelector((state) => partsInView(state).length);
  const count = useSelector(shownEvents).length;
  const view = useSelector((state) => state.view);
  const visits = view === "visits";
  return (
    <div className={styles.sheet}>
      <button type="button" className="control" onClick={() => setOpen(true)}>
        <Words of={(t) => t("filter.name")} layout="lead" />
        {set > 0 && <b>{set}</b>}
      </button>
      {open && (
        <Dialog
          fill
          title={(t) => t("filter.name")}
          onClose={() => setOpen(false)}
          foot={
            <>
              <button type="button" className="control" onClick={() => clearFilter(store)}>
                <Words of={(t) => t("filter.clear")} />
              </button>
              <button
                type="button"
                className={`control primary ${styles.show}`}
                onClick={() => setOpen(false)}
              >
                <Words of={(t) => t(visits ? "visits.show" : "filter.show", { count })} />
              </button>
            </>
          }
        >
          <SideRows />
          <section>
            <h3 className={styles.heading}>
              <Words of={(t) => t("filter.personHeading")} />
            </h3>
            <PersonFilter />
          </section>
          {!visits && (
            <section>
              <h3 className={styles.heading}>
                <Words of={(t) => t("filter.lanes")} />
              </h3>
              <LaneFilter />
            </section>
          )}
          <section>
            <h3 className={styles.heading}>
              <Words of={(t) => t("filter.kindsAndLevels")} />
            </h3>
            <KindsAndLevels />
          </section>
          {view === "timeline" && (
            <section>
              <h3 className={styles.heading}>
                <Words of={(t) => t("context.name")} />
              </h3>
              <ContextChoice />
            </section>
          )}
        </Dialog>
      )}
    </div>
  );
}
