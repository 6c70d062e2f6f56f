import type { ReactNode } from "react";
import type { Lane, Side } from "../domain/eventStore/eventStore.ts";
import { tagOf } from "../i18n/language.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { Bilingual } from "./Bilingual.tsx";
import { ForeignText } from "./ForeignText.tsx";
import { Glyph } from "./Glyph.tsx";
import styles from "./LaneHead.module.css";

interface LaneHeadProps {
  lane: Lane;
  side: Side | undefined;
  /** How many events it has. */
  count: ReactNode;
  /** What more there is to it. */
  children?: ReactNode;
}

/** A lane's mark, name and count, in the rail beside its events. */
export function LaneHead({ lane, side, count, children }: LaneHeadProps) {
  const { lead } = useLanguage();
  return (
    <div className={styles.label} data-lane-head>
      <span className={styles.glyph}>
        <Glyph name={lane.glyph} side={side} />
      </span>
      <span className={styles.name}>
        <Bilingual text={lane.name} layout="stacked" />
      </span>
      <span className={styles.vertical} lang={tagOf(lead)}>
        <ForeignText text={lane.short[lead]} lang={lead} />
      </span>
      <span className={styles.count}>{count}</span>
      {children}
    </div>
  );
}
