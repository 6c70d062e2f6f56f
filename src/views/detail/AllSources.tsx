import { turnToPage } from "../../state/actions/turnToPage.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { followInPlace } from "../../ui/followInPlace.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Citations.module.css";

/** The way from the sources of an event to all of them. */
export function AllSources() {
  const store = useTimelineStore();
  const href = useSelector((state) =>
    serializeUrl({ ...state, view: "sources", event: null, term: null }),
  );
  return (
    <a
      href={href}
      className={styles.all}
      onClick={followInPlace(() => turnToPage(store, "sources"))}
    >
      <Words of={(t) => t("panel.allSources")} />
    </a>
  );
}
