import { useId, type ReactNode } from "react";
import type { Translate } from "../i18n/createI18n.ts";
import styles from "./Page.module.css";
import { Words } from "./Words.tsx";

interface PageProps {
  title: (t: Translate) => string;
  /** The reader goes back to the events; left out where the page is one of their views. */
  onBack?: (view: "timeline" | "list") => void;
  /** What can be done with the page. */
  acts?: ReactNode;
  children: ReactNode;
}

/** A page to be read in the place of the events, with the ways back to them and what can be done with it. */
export function Page({ title, onBack, acts, children }: PageProps) {
  const name = useId();
  return (
    <section className={styles.page} aria-labelledby={name} tabIndex={-1} data-events>
      <div className={styles.head}>
        <h2 id={name} className={`serif ${styles.title}`}>
          <Words of={title} />
        </h2>
        {onBack && <Ways onBack={onBack} />}
        {acts && <div className={styles.acts}>{acts}</div>}
      </div>
      {children}
    </section>
  );
}

function Ways({ onBack }: Required<Pick<PageProps, "onBack">>) {
  return (
    <div className={styles.ways}>
      <button type="button" className="control" onClick={() => onBack("timeline")}>
        <span aria-hidden="true">←</span>
        <span>
          <Words of={(t) => t("page.backToTimeline")} />
        </span>
      </button>
      <button type="button" className="control" onClick={() => onBack("list")}>
        <Words of={(t) => t("page.backToList")} />
      </button>
    </div>
  );
}
