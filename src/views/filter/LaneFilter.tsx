import { useLanguage } from "../../i18n/useLanguage.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Check } from "../../ui/Check.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./FilterBar.module.css";
import { lanesShown, lanesToChoose } from "./lanesShown.ts";

/** Which lanes stand beside the visits. */
export function LaneFilter() {
  const store = useTimelineStore();
  const all = useSelector((state) => state.data.file.lanes);
  const chosen = useSelector((state) => state.filter.lanes);
  const { t } = useLanguage();
  const lanes = lanesToChoose(all);
  const shown = lanesShown(all, chosen);
  const toggle = (lane: string, on: boolean) => {
    const next = lanes.flatMap(({ id }) => ((id === lane ? on : shown.includes(id)) ? [id] : []));
    setFilter(store, { lanes: next.length === lanes.length ? null : next });
  };
  return (
    <fieldset className={styles.lanes}>
      <legend className="hidden">{t("filter.lanes")}</legend>
      {lanes.map((lane) => (
        <Check
          key={lane.id}
          checked={shown.includes(lane.id)}
          onChange={(on) => toggle(lane.id, on)}
        >
          <Glyph name={lane.glyph} side={undefined} />
          <span>
            <Bilingual text={lane.short} layout="lead" />
          </span>
        </Check>
      ))}
    </fieldset>
  );
}
