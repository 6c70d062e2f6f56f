import { useLanguage } from "../../i18n/useLanguage.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./MoreBelow.module.css";

interface MoreBelowProps {
  /** Names of the years in view, below the lanes that are seen. */
  count: number;
  onGo: () => void;
}

/** Says that the lanes go on below, and scrolls to what is there. In the rail, where it covers no name. */
export function MoreBelow({ count, onGo }: MoreBelowProps) {
  const { t } = useLanguage();
  if (count === 0) return null;
  return (
    <button
      type="button"
      // The arrow keys go to every event: the timeline is one tab stop.
      tabIndex={-1}
      className={styles.more}
      aria-label={t("timeline.moreBelow", { count })}
      onClick={onGo}
    >
      <span aria-hidden="true">▾</span>
      <span className={styles.words}>
        <Words of={(words) => words("timeline.moreBelow", { count })} layout="lead" />
      </span>
      <span className={styles.number}>{count}</span>
    </button>
  );
}
