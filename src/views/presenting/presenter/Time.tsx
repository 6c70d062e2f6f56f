import { useId, type ReactNode } from "react";
import styles from "./TimeBar.module.css";

interface TimeProps {
  /** Digits; none where there is no time to tell. */
  digits: string;
  /** What they are. */
  children: ReactNode;
}

/** Digits with what they are beside them. Nobody is told of each second: a voice reads them when asked. */
export function Time({ digits, children }: TimeProps) {
  const name = useId();
  return (
    <div className={styles.time} role="timer" aria-labelledby={name}>
      {digits !== "" && <b>{digits}</b>}
      <span id={name}>{children}</span>
    </div>
  );
}
