import { serializeUrl } from "../../../state/url.ts";
import { useSelector } from "../../../state/StoreContext.ts";
import { InBothLanguages } from "../../../ui/InBothLanguages.tsx";
import styles from "./Alone.module.css";

/** What a presenter's window says that no other one has opened: what it is, and where it comes from. */
export function Alone() {
  const timeline = useSelector((state) => serializeUrl({ ...state, presenter: false }));
  return (
    <main className={styles.alone}>
      <h1 className={`serif ${styles.title}`}>
        <InBothLanguages of={(t) => t("presenter.alone")} />
      </h1>
      <p>
        <InBothLanguages of={(t) => t("presenter.aloneText")} />
      </p>
      <p>
        <a className="control primary" href={timeline}>
          <InBothLanguages of={(t) => t("presenter.toTimeline")} inline />
        </a>
      </p>
    </main>
  );
}
