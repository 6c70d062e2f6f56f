import type { Party } from "../../domain/eventStore/eventStore.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Words } from "../../ui/Words.tsx";
import type { WindowFacts } from "./windowFacts.ts";
import styles from "./WindowSlide.module.css";

/** How many visits of each side are listed in the window, and how many other events; the key to its picture. */
export function WindowCounts({ facts: { sides, others } }: { facts: WindowFacts }) {
  return (
    <ul className={styles.counts}>
      {sides.map(({ party, count }) => (
        <li key={party.id} className={`side-${party.side}`}>
          <b className={styles.count}>{count}</b>
          <PartyMark party={party} />
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

function PartyMark({ party }: { party: Party }) {
  const lanes = useSelector((state) => state.data.file.lanes);
  const lane = lanes.find(({ events }) => events.from === party.id);
  return lane ? <Glyph name={lane.glyph} side={party.side} /> : null;
}
