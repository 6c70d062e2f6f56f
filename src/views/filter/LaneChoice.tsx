import { useSelector } from "../../state/StoreContext.ts";
import { Popover } from "../../ui/Popover.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";
import { LaneFilter } from "./LaneFilter.tsx";
import { lanesShown } from "./lanesShown.ts";

/** The lanes beside each other where the bar has room; else folded, with their number. */
export function LaneChoice() {
  const lanes = useSelector((state) => state.data.file.lanes);
  const chosen = useSelector((state) => state.filter.lanes);
  return (
    <>
      <div className={styles.open}>
        <LaneFilter />
      </div>
      <div className={styles.folded}>
        <Popover
          active={chosen !== null}
          label={
            <>
              <Words of={(t) => t("filter.lanesFolded")} layout="lead" />
              <span className={styles.n}>{lanesShown(lanes, chosen).length}</span>
            </>
          }
        >
          {() => (
            <div className={styles.box}>
              <LaneFilter />
            </div>
          )}
        </Popover>
      </div>
    </>
  );
}
