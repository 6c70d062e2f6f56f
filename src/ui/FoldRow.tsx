import type { ReactNode } from "react";
import type { Localized } from "../domain/text.ts";
import { Bilingual } from "./Bilingual.tsx";
import { DateText } from "./DateText.tsx";
import styles from "./Fold.module.css";

interface FoldRowProps {
  /** EDTF; null says that there is none. Left out where a date is not asked for. */
  date?: string | null;
  children: ReactNode;
  /** Where in the source it stands. */
  locator?: Localized;
}

/** A row of what is folded: a date, and what is of that date. */
export function FoldRow({ date, children, locator }: FoldRowProps) {
  return (
    <li className={date === undefined ? undefined : styles.dated}>
      {date !== undefined && (
        <span className={styles.secondary}>
          <DateText date={date} />
        </span>
      )}
      <span>
        {children}
        {locator && (
          <span className={`${styles.secondary} ${styles.locator}`}>
            <Bilingual text={locator} layout="stacked" />
          </span>
        )}
      </span>
    </li>
  );
}
