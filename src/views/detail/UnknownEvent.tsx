import type { Ref } from "react";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./Panel.module.css";

interface UnknownEventProps {
  id: string;
  heading: Ref<HTMLHeadingElement>;
  onClose: () => void;
}

/** A link named an event that this store does not have. */
export function UnknownEvent({ id, heading, onClose }: UnknownEventProps) {
  const { t } = useLanguage();
  return (
    <>
      <div className={styles.top}>
        <Words of={(words) => words("panel.name")} />
        <span className={styles.position} />
        <CloseButton name={t("panel.close")} onClose={onClose} />
      </div>
      <div className={styles.body} role="alert">
        <h2 ref={heading} tabIndex={-1} className={`serif ${styles.title}`}>
          <Words of={(words) => words("panel.unknownEvent")} />
        </h2>
        <p>
          <Words of={(words) => words("panel.unknownEventText", { id })} layout="stacked" />
        </p>
      </div>
    </>
  );
}
