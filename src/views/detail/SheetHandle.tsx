import { useRef } from "react";
import { useLanguage } from "../../i18n/useLanguage.ts";
import styles from "./SheetHandle.module.css";

/** px of a pull that counts */
const PULL = 30;

interface SheetHandleProps {
  full: boolean;
  onFull: (full: boolean) => void;
  /** Pulled down from its lower place. */
  onClose: () => void;
}

/** On a phone the panel is a sheet: pull it up to read on, down to close; or press the handle. */
export function SheetHandle({ full, onFull, onClose }: SheetHandleProps) {
  const { t } = useLanguage();
  const from = useRef<number>(undefined);
  /** A pull with the mouse ends in a click too, one with the finger does not. */
  const pulled = useRef(false);
  const pull = (to: number) => {
    const way = to - (from.current ?? to);
    from.current = undefined;
    pulled.current = Math.abs(way) > PULL;
    if (way < -PULL) onFull(true);
    else if (way > PULL && full) onFull(false);
    else if (way > PULL) onClose();
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={t("panel.more")}
      aria-expanded={full}
      onPointerDown={({ clientY, currentTarget, pointerId }) => {
        from.current = clientY;
        pulled.current = false;
        currentTarget.setPointerCapture(pointerId);
      }}
      onPointerUp={({ clientY }) => pull(clientY)}
      onPointerCancel={() => {
        from.current = undefined;
      }}
      onClick={({ detail }) => {
        // A key or a voice clicks without a press.
        if (detail === 0 || !pulled.current) onFull(!full);
      }}
    >
      <span className={styles.grip} />
    </button>
  );
}
