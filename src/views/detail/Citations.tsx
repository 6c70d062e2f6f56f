import type { Citation } from "../../domain/event/event.ts";
import styles from "./Citations.module.css";
import { CitedWork } from "./CitedWork.tsx";

/** Sources in full that make no claim to be weighed. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <ul>
      {citations.map((citation) => (
        <li key={citation.source} className={styles.citation}>
          <CitedWork citation={citation} />
        </li>
      ))}
    </ul>
  );
}
