import type { ReactNode } from "react";
import { setFilter } from "../../state/actions/setFilter.ts";
import { countVisits } from "../../state/selectors/countVisits.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterSheet.module.css";
import { PartyGlyph } from "./PartyGlyph.tsx";

/** Whose visitors are shown, a row a choice. */
export function SideRows() {
  const parties = useSelector((state) => state.data.file.parties);
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.heading}>
        <Words of={(t) => t("filter.side")} />
      </legend>
      <Row side={null}>
        <Words of={(t) => t("filter.allVisits")} />
      </Row>
      {parties.map((party) => (
        <Row key={party.id} side={party.id}>
          <PartyGlyph party={party} /> <Bilingual text={party.visitors} />
        </Row>
      ))}
    </fieldset>
  );
}

function Row({ side, children }: { side: string | null; children: ReactNode }) {
  const store = useTimelineStore();
  const chosen = useSelector((state) => state.filter.side);
  const count = useSelector((state) => countVisits(state, { side }));
  return (
    <label className={styles.row}>
      <input
        type="radio"
        name="sheet-side"
        checked={side === chosen}
        onChange={() => setFilter(store, { side })}
      />
      <span className={styles.words}>{children}</span>
      <span className="muted">{count}</span>
    </label>
  );
}
