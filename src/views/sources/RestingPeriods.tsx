import type { Period } from "../../domain/eventStore/eventStore.ts";
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
        {periods.map(({ id, from, to, name, locator }) => (
          <li key={id}>
            <span className={styles.date}>
              <DateText date={`${from}/${to ?? ".."}`} />
            </span>
            <span>
              <Bilingual text={name} layout="stacked" />
              <span className={styles.locator}>
                <Bilingual text={locator} layout="stacked" />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
