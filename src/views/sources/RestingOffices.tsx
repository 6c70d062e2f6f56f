import { Bilingual } from "../../ui/Bilingual.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { FoldRow } from "../../ui/FoldRow.tsx";
import styles from "./RestingOffices.module.css";
import type { SourceUse } from "./sourceUses.ts";

/** The offices whose years rest on a source, each with who held it. */
export function RestingOffices({ offices }: Pick<SourceUse, "offices">) {
  if (offices.length === 0) return null;
  return (
    <Fold of={(t) => t("sources.offices", { count: offices.length })}>
      {offices.map(({ person, office }) => (
        <FoldRow key={`${person.id} ${office.years}`} date={office.years}>
          <span className={styles.line}>
            <Bilingual
              text={{ en: person.names.en.text, zh: person.names.zh.text }}
              layout="stacked"
            />
          </span>
          <span className={styles.line}>
            <Bilingual text={office.title} layout="stacked" />
          </span>
        </FoldRow>
      ))}
    </Fold>
  );
}
