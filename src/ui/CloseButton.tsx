import styles from "./CloseButton.module.css";

interface CloseButtonProps {
  /** What it closes, in words. */
  name: string;
  onClose: () => void;
}

/** The cross at the head of what can be closed. */
export function CloseButton({ name, onClose }: CloseButtonProps) {
  return (
    <button type="button" className={styles.close} aria-label={name} title={name} onClick={onClose}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M1.5 1.5l9 9m0-9l-9 9" stroke="currentColor" strokeWidth="1.75" fill="none" />
      </svg>
    </button>
  );
}
