import type { Period } from "../../domain/eventStore/eventStore.ts";
import { periodEdtf } from "../../domain/eventStore/periodEdtf.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { DateText } from "../../ui/DateText.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./SourcesPage.module.css";

/** The periods of relations whose dates rest on a source, and where in it. */
export function RestingPeriods({ periods }: { periods: readonly Period[] }) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <Words of={(t) => t("sources.periods", { count: periods.length })} />
      </summary>
      <ul className={styles.events}>
        {periods.map((period) => (
          <li key={period.id}>
            <span className={styles.date}>
              <DateText date={periodEdtf(period)} />
            </span>
            <span>
              <Bilingual text={period.name} layout="stacked" />
              <span className={styles.locator}>
                <Bilingual text={period.locator} layout="stacked" />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
