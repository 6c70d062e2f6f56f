import { useLanguage } from "../../i18n/useLanguage.ts";
import { NewVersion } from "./NewVersion.tsx";
import { NoNetwork } from "./NoNetwork.tsx";

/** What there is to say of versions and network, over the page, in both languages: a class shares the screen. */
export function OfflineBars() {
  const { t } = useLanguage();
  return (
    <div role="status" aria-label={t("offline.name")}>
      <NewVersion />
      <NoNetwork />
    </div>
  );
}
