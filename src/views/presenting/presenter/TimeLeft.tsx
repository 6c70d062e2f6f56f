import { clockText } from "../../../domain/lesson/clockText.ts";
import { LONGEST_MINUTES } from "../../../domain/lesson/lessonTimer.ts";
import { useLanguage } from "../../../i18n/useLanguage.ts";
import { Words } from "../../../ui/Words.tsx";
import { Time } from "./Time.tsx";
import styles from "./TimeBar.module.css";

interface TimeLeftProps {
  /** That have passed. */
  seconds: number;
  /** That were planned; null where nothing was. */
  minutes: number | null;
  onMinutes: (minutes: number) => void;
}

const STEP = 5;
/** What a first step from no length leads to: most lessons take so long. */
const USUAL = 40;

/** What is left of the planned length, or how far it is over; and the length, to be changed. */
export function TimeLeft({ seconds, minutes, onMinutes }: TimeLeftProps) {
  const { t } = useLanguage();
  const left = minutes === null ? 0 : minutes * 60 - seconds;
  const change = (by: 1 | -1) => {
    // To the next step of the scale, so that 12 becomes 15.
    const next = by * (Math.floor((by * (minutes ?? 0)) / STEP) + 1) * STEP;
    onMinutes(minutes === null ? USUAL : Math.min(Math.max(next, STEP), LONGEST_MINUTES));
  };
  return (
    <div className={styles.left}>
      <Time digits={minutes === null ? "" : clockText(left)}>
        {minutes === null ? (
          <Words of={(words) => words("presenter.noLength")} />
        ) : (
          <Words
            of={(words) => words(left < 0 ? "presenter.overOf" : "presenter.leftOf", { minutes })}
          />
        )}
      </Time>
      {/* Buttons and no list to choose from: with the focus in one, a remote would change the length. */}
      <button
        type="button"
        className={`control ${styles.step}`}
        aria-label={t("presenter.shorter")}
        title={t("presenter.shorter")}
        onClick={() => change(-1)}
      >
        <span aria-hidden="true">{"−"}</span>
      </button>
      <button
        type="button"
        className={`control ${styles.step}`}
        aria-label={t("presenter.longer")}
        title={t("presenter.longer")}
        onClick={() => change(1)}
      >
        <span aria-hidden="true">{"+"}</span>
      </button>
    </div>
  );
}
