import { useLanguage } from "../../i18n/language.ts";
import { setView } from "../../state/actions/setView.ts";
import { visibleEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";

/** How many events are shown, and as what. */
export function FilterBar() {
  const store = useTimelineStore();
  const view = useSelector((state) => state.view);
  const count = useSelector(visibleEvents).length;
  const { t } = useLanguage();
  return (
    <section className={styles.bar} aria-label={t("app.bar")}>
      <p role="status" className={styles.count}>
        <Words of={(words) => words("app.events", { count })} />
      </p>
      <Segmented
        name="view"
        legend={t("app.view")}
        options={[
          { value: "timeline", label: <Words of={(words) => words("app.viewTimeline")} /> },
          { value: "list", label: <Words of={(words) => words("app.viewList")} /> },
        ]}
        value={view}
        onChange={(chosen) => setView(store, chosen)}
      />
    </section>
  );
}
