import type { RefObject } from "react";
import styles from "./App.module.css";
import { focusShown } from "./focusShown.ts";
import { useLanguage } from "./i18n/useLanguage.ts";

/** Past header and filter to the events. */
export function SkipLink({ main }: { main: RefObject<HTMLElement | null> }) {
  const { t } = useLanguage();
  return (
    <a
      className={styles.skip}
      href="#events"
      onClick={(click) => {
        // The address stays the view.
        click.preventDefault();
        focusShown(main.current);
      }}
    >
      {t("app.skip")}
    </a>
  );
}
