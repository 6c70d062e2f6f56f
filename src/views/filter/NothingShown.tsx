import { useShallow } from "zustand/react/shallow";
import { clearFilter, setFilter } from "../../state/actions/setFilter.ts";
import { nearestFilter } from "../../state/selectors/nearestFilter.ts";
import { partsInView, shownEvents } from "../../state/selectors/shownEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { InBothLanguages } from "../../ui/InBothLanguages.tsx";
import { Words } from "../../ui/Words.tsx";
import { FilterPart } from "./FilterPart.tsx";
import styles from "./NothingShown.module.css";

/** The box vanishes with its buttons; the events come in their place. */
function toEvents(button: HTMLElement): void {
  button.closest("main")?.focus();
}

/** Where the filter leaves nothing: which parts of it clash, the nearest result, and the way back. */
export function NothingShown() {
  const store = useTimelineStore();
  const state = useSelector(useShallow(({ data, filter, view }) => ({ data, filter, view })));
  if (shownEvents(state).length > 0) return null;
  const parts = partsInView(state);
  if (parts.length === 0) return null;
  const nearest = nearestFilter(state);
  const visits = state.view === "visits";
  return (
    <section className={styles.box} data-view={state.view} aria-labelledby="nothing-shown">
      <h2 id="nothing-shown" className={`serif ${styles.title}`}>
        <InBothLanguages of={(t) => t(visits ? "visits.nothing" : "filter.nothing")} />
      </h2>
      <p>
        <Words of={(t) => t(visits ? "visits.clash" : "filter.clash")} layout="stacked" />
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part}>
            <FilterPart part={part} />
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {nearest && parts.length > 1 && (
          <button
            type="button"
            className="control primary"
            onClick={({ currentTarget }) => {
              toEvents(currentTarget);
              setFilter(store, nearest.change);
            }}
          >
            <Words of={(t) => t(`filter.without.${nearest.part}`, { count: nearest.count })} />
          </button>
        )}
        <button
          type="button"
          className="control"
          onClick={({ currentTarget }) => {
            toEvents(currentTarget);
            clearFilter(store);
          }}
        >
          <Words of={(t) => t("filter.clearAll")} />
        </button>
      </div>
    </section>
  );
}
