import { Words } from "../../ui/Words.tsx";
import styles from "./SlideDate.module.css";

/** In the place of a date that the class has to find. */
export function WhenAsked() {
  return (
    <p className={`${styles.words} ${styles.asked}`}>
      <Words of={(t) => t("present.when")} layout="stacked" />
    </p>
  );
}
