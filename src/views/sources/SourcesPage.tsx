import { useMemo } from "react";
import { restsOnOne } from "../../domain/event/restsOnOne.ts";
import { setView } from "../../state/actions/setView.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Page } from "../../ui/Page.tsx";
import { Words } from "../../ui/Words.tsx";
import { SourceRow } from "./SourceRow.tsx";
import styles from "./SourcesPage.module.css";
import { sourceUses } from "./sourceUses.ts";

/** Every source of the store, whatever is filtered, and what rests on it. */
export function SourcesPage() {
  const store = useTimelineStore();
  const data = useSelector((state) => state.data);
  const events = useSelector(allEvents);
  const uses = useMemo(() => sourceUses(data, events), [data, events]);
  const counts = {
    count: events.length,
    sources: uses.length,
    alone: events.filter(restsOnOne).length,
  };
  return (
    <Page title={(t) => t("sources.name")} onBack={(view) => setView(store, view)}>
      <div className={styles.lead}>
        <p>
          <Words of={(t) => t("sources.selection")} layout="stacked" />
        </p>
        <p>
          <Words of={(t) => t("sources.counts", counts)} layout="stacked" />
        </p>
      </div>
      {/* Only for the eye: each row says what its parts are. */}
      <div className={`${styles.row} ${styles.heads}`} aria-hidden="true">
        <span>
          <Words of={(t) => t("sources.work")} />
        </span>
        <span>
          <Words of={(t) => t("sources.rests")} />
        </span>
      </div>
      <ol>
        {uses.map((use) => (
          <SourceRow key={use.source.id} use={use} />
        ))}
      </ol>
      {uses.length === 0 && (
        <p className={styles.empty}>
          <Words of={(t) => t("sources.empty")} />
        </p>
      )}
    </Page>
  );
}
