import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import type { WindowFacts } from "./windowFacts.ts";
import styles from "./WindowSlide.module.css";

/** How many visits of each side are listed in the window, and how many other events; the key to its picture. */
export function WindowCounts({ facts: { sides, others } }: { facts: WindowFacts }) {
  return (
    <ul className={styles.counts} data-read="">
      {sides.map(({ party, glyph, count }) => (
        <li key={party.id} className={`side-${party.side}`}>
          <b className={styles.count}>{count}</b>
          {glyph && <Glyph name={glyph} side={party.side} />}
          <span>
            <Bilingual text={party.visitors} />
          </span>
        </li>
      ))}
      {others > 0 && (
        <li>
          <b className={styles.count}>{others}</b>
          <span>
            <Words of={(t) => t("present.others", { count: others })} />
          </span>
        </li>
      )}
    </ul>
  );
}
