import type { Ref } from "react";
import { Words } from "../../ui/Words.tsx";
import { CloseButton } from "./CloseButton.tsx";
import styles from "./Panel.module.css";

interface UnknownEventProps {
  id: string;
  heading: Ref<HTMLHeadingElement>;
  onClose: () => void;
}

/** A link named an event that this store does not have. */
export function UnknownEvent({ id, heading, onClose }: UnknownEventProps) {
  return (
    <>
      <div className={styles.top}>
        <Words of={(t) => t("panel.name")} />
        <span className={styles.position} />
        <CloseButton onClose={onClose} />
      </div>
      <div className={styles.body} role="alert">
        <h2 ref={heading} tabIndex={-1} className={`serif ${styles.title}`}>
          <Words of={(t) => t("panel.unknownEvent")} />
        </h2>
        <p>
          <Words of={(t) => t("panel.unknownEventText", { id })} layout="stacked" />
        </p>
      </div>
    </>
  );
}
