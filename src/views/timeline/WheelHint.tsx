import { Words } from "../../ui/Words.tsx";
import styles from "./Timeline.module.css";

/** Says how the wheel zooms, to whoever turns it and sees nothing move. */
export function WheelHint({ shown }: { shown: boolean }) {
  return (
    <p role="status" className={styles.hint} hidden={!shown}>
      {shown && <Words of={(t) => t("timeline.wheel")} />}
    </p>
  );
}
