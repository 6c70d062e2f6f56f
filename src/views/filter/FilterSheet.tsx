import { useState } from "react";
import { partsOf } from "../../domain/event/eventFilter.ts";
import { clearFilter } from "../../state/actions/setFilter.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
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
  const set = useSelector(({ filter }) => partsOf(filter).length);
  const count = useSelector(visibleEvents).length;
  const view = useSelector((state) => state.view);
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
                <Words of={(t) => t("filter.show", { count })} />
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
          <section>
            <h3 className={styles.heading}>
              <Words of={(t) => t("filter.lanes")} />
            </h3>
            <LaneFilter />
          </section>
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
