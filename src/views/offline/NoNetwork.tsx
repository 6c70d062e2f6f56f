import { useContext } from "react";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { OfflineContext, useOffline } from "../../state/OfflineContext.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import styles from "./OfflineBars.module.css";

/** Says while there is no network what works without it, until it is dismissed. */
export function NoNetwork() {
  const online = useOffline("online");
  const updated = useSelector((state) => state.data.file.updated);
  const { t } = useLanguage();
  const dismissed = useOffline("dismissed");
  const offline = useContext(OfflineContext);
  if (online || dismissed) return null;
  return (
    <div className={styles.bar}>
      <p>
        <InBothLanguages
          of={(words) =>
            words("offline.noNetwork", { date: dateInWords(readEdtf(updated), words) })
          }
        />
      </p>
      <CloseButton
        name={t("notice.dismiss")}
        onClose={() => offline.setState({ dismissed: true })}
      />
    </div>
  );
}
