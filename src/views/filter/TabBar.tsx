import { useLanguage } from "../../i18n/useLanguage.ts";
import { present } from "../../state/actions/presenting.ts";
import { setView } from "../../state/actions/setView.ts";
import { slideLeft } from "../../state/selectors/slides.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./TabBar.module.css";

/** The drawing of each tab: lines at their places in time, lines below one another, marks on both sides of a line. */
const VIEWS = [
  { view: "timeline", name: "app.viewTimeline", drawing: "M3 4h6M6 8h8M4 12h5" },
  { view: "list", name: "app.viewList", drawing: "M2 4h12M2 8h12M2 12h12" },
  { view: "visits", name: "visits.view", drawing: "M2 8h12M4 3v3M8 3v3M4 10v3M8 10v3M12 10v3" },
] as const;

/** Timeline, list, visits or slides at the foot of a phone, where the thumb is. */
export function TabBar() {
  const store = useTimelineStore();
  const current = useSelector((state) => state.view);
  const slide = useSelector(slideLeft);
  const { t } = useLanguage();
  return (
    <nav className={styles.tabs} aria-label={t("app.view")}>
      {VIEWS.map(({ view, name, drawing }) => (
        <button
          key={view}
          type="button"
          className={styles.tab}
          aria-current={view === current ? "page" : undefined}
          onClick={() => setView(store, view)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={drawing} stroke="currentColor" strokeWidth="1.75" fill="none" />
          </svg>
          <span>
            <Words of={(words) => words(name)} layout="lead" />
          </span>
        </button>
      ))}
      <button type="button" className={styles.tab} onClick={() => present(store)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            d="M1.5 2.5h13v9h-13zM5 14.5h6M8 11.5v3"
            stroke="currentColor"
            strokeWidth="1.5"
            fill="none"
          />
        </svg>
        <span>
          {slide ? (
            t("present.backTo", { n: slide.n, total: slide.total })
          ) : (
            <Words of={(words) => words("present.name")} layout="lead" />
          )}
        </span>
      </button>
    </nav>
  );
}
