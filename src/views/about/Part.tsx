import type { ReactNode } from "react";
import type { Lang } from "../../domain/text.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Part.module.css";

interface PartProps {
  head: (t: Translate) => string;
  children: ReactNode;
}

/** One part of the page: what it is about, and beside it what there is to say. */
export function Part({ head, children }: PartProps) {
  return (
    <div className={styles.part}>
      <h3 className={styles.head}>
        <Words of={head} layout="stacked" />
      </h3>
      <div className={styles.text}>{children}</div>
    </div>
  );
}

/** One paragraph of a part. */
export function Text({ of }: { of: (t: Translate, lang: Lang) => string }) {
  return (
    <p>
      <Words of={of} layout="stacked" />
    </p>
  );
}
