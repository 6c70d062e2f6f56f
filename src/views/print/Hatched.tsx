import type { Period } from "../../domain/eventStore/eventStore.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import styles from "./Strip.module.css";

/** What the hatch means. */
export function Hatched({ periods }: { periods: readonly Period[] }) {
  return periods
    .filter(({ kind }) => kind === "suspended")
    .map(({ id, name }) => (
      <span key={id}>
        <span className={styles.hatch} aria-hidden="true" /> <Bilingual text={name} />
      </span>
    ));
}
