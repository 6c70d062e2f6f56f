import type { ReactNode } from "react";
import type { Translate } from "../../i18n/createI18n.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Panel.module.css";

/** A part of the panel under its heading. */
export function Block({ of, children }: { of: (t: Translate) => string; children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h3>
        <Words of={of} layout="stacked" />
      </h3>
      <div>{children}</div>
    </section>
  );
}
