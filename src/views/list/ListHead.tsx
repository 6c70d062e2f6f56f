import { useContext } from "react";
import { setSort } from "../../state/actions/setSort.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { PrintContext } from "../../ui/PrintContext.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { ShareContext } from "../../ui/ShareContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./ListHead.module.css";

const SORTS = ["date", "lane", "person"] as const;

/** How many events the list holds, in which order, and the choice of it. */
export function ListHead() {
  const store = useTimelineStore();
  const share = useContext(ShareContext);
  const print = useContext(PrintContext);
  const sort = useSelector((state) => state.sort);
  const count = useSelector(visibleEvents).length;
  return (
    <div className={styles.head}>
      <h2 className={styles.heading}>
        <Words of={(t) => t(`list.sorted.${sort}`, { count })} />
      </h2>
      <button
        type="button"
        className="control"
        aria-haspopup="dialog"
        onClick={() => share("export")}
      >
        <Words of={(t) => t("list.export")} layout="lead" />
      </button>
      <button type="button" className="control" onClick={() => void print()}>
        <Words of={(t) => t("dialog.print")} layout="lead" />
      </button>
      <div className={styles.sort}>
        {/* The group below bears the same name. */}
        <span aria-hidden="true" className="secondary">
          <Words of={(t) => t("list.sort")} />
        </span>
        <Segmented
          name="sort"
          legend={<Words of={(t) => t("list.sort")} />}
          options={SORTS.map((value) => ({
            value,
            label: <Words of={(t) => t(`list.${value}`)} />,
          }))}
          value={sort}
          onChange={(chosen) => setSort(store, chosen)}
        />
      </div>
    </div>
  );
}
