import { countInView } from "../../domain/event/countInView.ts";
import { revealEvents } from "../../state/actions/revealEvents.ts";
import { clearFilter } from "../../state/actions/setFilter.ts";
import { windowInView } from "../../state/selectors/windowInView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { useMatches } from "../../state/useMatches.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./SearchPanel.module.css";

/** Where the matches are to be seen: in the years shown or outside them, and how many the filter leaves out. */
export function WhereFound() {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const window = useSelector(windowInView);
  const matches = useMatches();
  if (!matches) return null;
  const { shown, leftOut } = matches;
  const { dated, inView, undated } = countInView(shown, window);
  const outside = dated - inView;
  const onTimeline = view === "timeline";
  return (
    <div className={styles.where}>
      {onTimeline && dated > 0 && (
        <p>
          <Words
            of={(t) =>
              outside === 0
                ? t("search.allInView", { count: dated })
                : t("search.outside", { inView, count: outside })
            }
            layout="stacked"
          />
        </p>
      )}
      {onTimeline && outside > 0 && (
        <button
          type="button"
          className="control"
          onClick={({ currentTarget }) => {
            // It vanishes with what it does.
            currentTarget.closest("aside")?.querySelector<HTMLElement>("h2")?.focus();
            revealEvents(store, shown);
          }}
        >
          <Words of={(t) => t("filter.goThere")} />
        </button>
      )}
      {onTimeline && undated.length > 0 && (
        <p>
          <Words of={(t) => t("search.undated", { count: undated.length })} layout="stacked" />
        </p>
      )}
      {leftOut > 0 && (
        <>
          <p>
            <Words of={(t) => t("search.leftOut", { count: leftOut })} layout="stacked" />
          </p>
          <button
            type="button"
            className="control"
            onClick={({ currentTarget }) => {
              // It vanishes with the filter.
              currentTarget.closest("aside")?.querySelector<HTMLElement>("h2")?.focus();
              clearFilter(store);
            }}
          >
            <Words of={(t) => t("search.showLeftOut")} />
          </button>
        </>
      )}
    </div>
  );
}
