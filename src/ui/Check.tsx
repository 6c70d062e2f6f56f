import type { ReactNode } from "react";
import styles from "./Check.module.css";

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** id of what explains it further. */
  describedBy?: string;
  children: ReactNode;
}

/** A native check box with the words beside it. */
export function Check({ checked, onChange, describedBy, children }: CheckProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className={styles.words}>{children}</span>
    </label>
  );
}
