import { useShallow } from "zustand/react/shallow";
import { VISIT_KINDS, VISIT_LEVELS } from "../../domain/event/visitKinds.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { countVisits } from "../../state/selectors/countVisits.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Check } from "../../ui/Check.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";

/** The kinds and levels that the store's visits have, each with how many visits it would show. */
export function KindsAndLevels() {
  const store = useTimelineStore();
  const { kinds, levels } = useSelector((state) => state.filter);
  const visits = useSelector(allEvents).flatMap(({ visit }) => (visit ? [visit] : []));
  return (
    <div className={styles.choices}>
      <Choices
        legend={(t) => t("filter.kinds")}
        values={VISIT_KINDS.filter((kind) => visits.some((visit) => visit.kind === kind))}
        chosen={kinds}
        words={(kind, t) => t(`visitKind.${kind}`)}
        part="kinds"
        onChange={(chosen) => setFilter(store, { kinds: chosen })}
      />
      <Choices
        legend={(t) => t("filter.levels")}
        values={VISIT_LEVELS.filter((level) => visits.some((visit) => visit.level === level))}
        chosen={levels}
        words={(level, t) => t(`visitLevel.${level}`)}
        part="levels"
        onChange={(chosen) => setFilter(store, { levels: chosen })}
      />
    </div>
  );
}

interface ChoicesProps<V extends string> {
  legend: (t: Translate) => string;
  values: readonly V[];
  chosen: readonly V[];
  words: (value: V, t: Translate) => string;
  part: "kinds" | "levels";
  onChange: (chosen: V[]) => void;
}

function Choices<V extends string>(props: ChoicesProps<V>) {
  const { values, chosen } = props;
  const state = useSelector(useShallow(({ data, filter }) => ({ data, filter })));
  return (
    <fieldset className={styles.choice}>
      <legend>
        <Words of={props.legend} />
      </legend>
      {values.map((value) => (
        <Check
          key={value}
          checked={chosen.includes(value)}
          onChange={(on) =>
            props.onChange(values.filter((one) => (one === value ? on : chosen.includes(one))))
          }
        >
          <span>
            <Words of={(t) => props.words(value, t)} />
          </span>
          <span className={styles.n}>{countVisits(state, { [props.part]: [value] })}</span>
        </Check>
      ))}
    </fieldset>
  );
}
