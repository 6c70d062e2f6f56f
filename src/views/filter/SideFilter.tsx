import type { Party } from "../../domain/eventStore/eventStore.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { countVisits } from "../../state/selectors/countVisits.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { PartyGlyph } from "./PartyGlyph.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";

/** Whose visitors are shown, with the number of visits that each choice would show. */
export function SideFilter() {
  const store = useTimelineStore();
  const side = useSelector((state) => state.filter.side);
  const parties = useSelector((state) => state.data.file.parties);
  const { t } = useLanguage();
  return (
    <Segmented
      name="side"
      legend={t("filter.side")}
      value={side ?? ""}
      onChange={(chosen) => setFilter(store, { side: chosen === "" ? null : chosen })}
      options={[
        {
          value: "",
          label: (
            <>
              <span className={styles.roomy}>
                <Words of={(words) => words("filter.allVisits")} layout="lead" />
              </span>
              <span className={styles.short}>
                <Words of={(words) => words("filter.all")} layout="lead" />
              </span>
              <Count side={null} />
            </>
          ),
        },
        ...parties.map((party) => ({ value: party.id, label: <Side party={party} /> })),
      ]}
    />
  );
}

function Side({ party }: { party: Party }) {
  const { language } = useLanguage();
  return (
    <>
      <PartyGlyph party={party} />
      <span className={styles.long}>
        <Bilingual text={language === "both" ? party.short : party.visitors} />
      </span>
      <span className={styles.middle}>
        <Bilingual text={party.short} layout="lead" />
      </span>
      <span className={styles.brief}>
        <Bilingual text={party.vertical} layout="lead" />
      </span>
      <Count side={party.id} />
    </>
  );
}

function Count({ side }: { side: string | null }) {
  const count = useSelector((state) => countVisits(state, { side }));
  return <span className={styles.n}>{count}</span>;
}
