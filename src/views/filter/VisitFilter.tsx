import { Popover } from "../../ui/Popover.tsx";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { KindsAndLevels } from "./KindsAndLevels.tsx";
import styles from "./FilterBar.module.css";

/** Kinds and levels of visit. */
export function VisitFilter() {
  const set = useSelector(({ filter }) => filter.kinds.length + filter.levels.length);
  return (
    <Popover
      active={set > 0}
      label={
        <>
          <Words of={(t) => t(set > 0 ? "filter.someKinds" : "filter.anyKind")} layout="lead" />
          {set > 0 && <span className={styles.n}>{set}</span>}
        </>
      }
    >
      {() => <KindsAndLevels />}
    </Popover>
  );
}
