import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";

/** Only for the eye: each row says what its parts are, and the choice of the order stands above. */
export function ColumnHeads() {
  const sort = useSelector((state) => state.sort);
  return (
    <div className={`${styles.row} ${styles.heads}`} aria-hidden="true">
      {(["date", "lane", "event", "people", "source"] as const).map((column) => (
        <span key={column} className={styles[column]}>
          <Words of={(t) => t(`list.${column}`)} />
          {column === "date" && sort === "date" && " ↑"}
        </span>
      ))}
    </div>
  );
}
