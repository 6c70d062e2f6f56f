import { Words } from "../../ui/Words.tsx";
import styles from "./EventList.module.css";

/** How many events stand under a head. */
export function EventCount({ count }: { count: number }) {
  return (
    <span className={styles.beside}>
      <Words of={(t) => t("app.events", { count })} />
    </span>
  );
}
