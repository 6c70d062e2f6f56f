import type { MouseEvent } from "react";
import { setView } from "../../state/actions/setView.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./Citations.module.css";

/** The way from the sources of an event to all of them. */
export function AllSources() {
  const store = useTimelineStore();
  const href = useSelector((state) => serializeUrl({ ...state, view: "sources" }));
  const follow = (click: MouseEvent) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    setView(store, "sources");
  };
  return (
    <a href={href} className={styles.all} onClick={follow}>
      <Words of={(t) => t("panel.allSources")} />
    </a>
  );
}
