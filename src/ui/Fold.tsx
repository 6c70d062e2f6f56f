import type { ReactNode, Ref } from "react";
import type { Translate } from "../i18n/createI18n.ts";
import styles from "./Fold.module.css";
import { Words } from "./Words.tsx";

interface FoldProps {
  /** What it says while it is closed. */
  of: (t: Translate) => string;
  onToggle?: (open: boolean) => void;
  list?: Ref<HTMLUListElement>;
  /** `FoldRow`s */
  children: ReactNode;
}

/** Rows that are there when asked for. */
export function Fold({ of, onToggle, list, children }: FoldProps) {
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <Words of={of} />
      </summary>
      <ul ref={list} className={styles.rows}>
        {children}
      </ul>
    </details>
  );
}
