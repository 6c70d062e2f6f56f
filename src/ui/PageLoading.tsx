import { Words } from "./Words.tsx";
import styles from "./PageLoading.module.css";
import { QUIET, useWaited } from "./useWaited.ts";

/** A page's place while it comes; nothing is drawn that is not its own. */
export function PageLoading() {
  const waited = useWaited();
  return (
    <div role="status" className={styles.loading}>
      {waited >= QUIET && <Words of={(t) => t("page.loading")} />}
    </div>
  );
}
