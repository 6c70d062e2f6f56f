import { useLanguage } from "../../i18n/useLanguage.ts";
import { moveWindow } from "../../state/actions/moveWindow.ts";
import { zoomWindow } from "../../state/actions/zoomWindow.ts";
import { useTimelineStore } from "../../state/StoreContext.ts";
import styles from "./ZoomControls.module.css";

/** Buttons for what wheel and drag do (WCAG 2.5.7). */
export function ZoomControls() {
  const store = useTimelineStore();
  const { t } = useLanguage();
  return (
    <div className={styles.controls}>
      <button
        type="button"
        className={styles.button}
        aria-label={t("timeline.zoomOut")}
        title={t("timeline.zoomOut")}
        onClick={() => zoomWindow(store, 2)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label={t("timeline.zoomIn")}
        title={t("timeline.zoomIn")}
        onClick={() => zoomWindow(store, 0.5)}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button type="button" className={styles.button} onClick={() => moveWindow(store, null)}>
        {t("timeline.allYears")}
      </button>
    </div>
  );
}
