import { useId, type ReactNode } from "react";
import type { Translate } from "../../i18n/createI18n.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./SearchPanel.module.css";

interface FoundGroupProps<R> {
  of: (t: Translate) => string;
  rows: readonly R[];
  children: (row: R) => ReactNode;
}

/** Results of one kind under their head; nothing where there are none. */
export function FoundGroup<R extends { id: string }>({ of, rows, children }: FoundGroupProps<R>) {
  const head = useId();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 id={head} className={styles.kind}>
        <Words of={of} />
      </h3>
      <ul aria-labelledby={head}>
        {rows.map((row) => (
          <li key={row.id} data-result className={styles.row}>
            {children(row)}
          </li>
        ))}
      </ul>
    </section>
  );
}
