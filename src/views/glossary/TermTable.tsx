import type { Term } from "../../domain/glossary/term.ts";
import { Words } from "../../ui/Words.tsx";
import { TermRow } from "./TermRow.tsx";
import styles from "./TermTable.module.css";

const COLUMNS = ["en", "zh", "means", "notSameAs", "saidBy", "usesAndSources"] as const;

/** The terms, a row each. */
export function TermTable({ terms }: { terms: readonly Term[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              <Words of={(t) => t(`glossary.${column}`)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <TermRow key={term.id} term={term} />
        ))}
      </tbody>
    </table>
  );
}
