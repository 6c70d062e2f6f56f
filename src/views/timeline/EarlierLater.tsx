import { useLanguage } from "../../i18n/useLanguage.ts";
import { panWindow } from "../../state/actions/panWindow.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import styles from "./ZoomControls.module.css";

/** Buttons for what a drag does (WCAG 2.5.7); at all years there is nothing earlier nor later. */
export function EarlierLater() {
  const store = useTimelineStore();
  const zoomed = useSelector((state) => state.window !== null);
  const { t } = useLanguage();
  if (!zoomed) return null;
  return (
    <div className={styles.pan}>
      {([-1, 1] as const).map((way) => {
        const name = t(way < 0 ? "timeline.earlier" : "timeline.later");
        return (
          <button
            key={way}
            type="button"
            className={styles.button}
            aria-label={name}
            title={name}
            onClick={() => panWindow(store, way)}
          >
            <span aria-hidden="true">{way < 0 ? "‹" : "›"}</span>
          </button>
        );
      })}
    </div>
  );
}
