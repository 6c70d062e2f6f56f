import { useContext } from "react";
import { OfflineContext, useOffline } from "../../state/OfflineContext.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./OfflineBars.module.css";

/** Offers a newer version of the page, which comes when the reader says so and not before. */
export function NewVersion() {
  const renew = useOffline("renew");
  const later = useOffline("later");
  const offline = useContext(OfflineContext);
  if (!renew || later === renew) return null;
  return (
    <div className={`${styles.bar} ${styles.ink}`}>
      <p>
        <InBothLanguages of={(t) => t("offline.newer")} />
      </p>
      <div className={styles.acts}>
        <button type="button" className={styles.act} onClick={renew}>
          <InBothLanguages of={(t) => t("offline.renew")} inline />
        </button>
        <button
          type="button"
          className={styles.act}
          onClick={() => offline.setState({ later: renew })}
        >
          <InBothLanguages of={(t) => t("offline.later")} inline />
        </button>
      </div>
    </div>
  );
}
