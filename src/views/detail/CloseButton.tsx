import { useLanguage } from "../../i18n/language.ts";
import styles from "./Panel.module.css";

/** Closes the event and gives the focus back. */
export function CloseButton({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <button
      type="button"
      className={styles.close}
      aria-label={t("panel.close")}
      title={t("panel.close")}
      onClick={onClose}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.75" fill="none" />
      </svg>
    </button>
  );
}
