import { useLanguage } from "../../i18n/useLanguage.ts";
import type { ViewportStore } from "../../state/viewport.ts";
import styles from "./Overview.module.css";
import { SideCounts } from "./SideCounts.tsx";
import { Strip } from "./Strip.tsx";

/** All years at a glance: a mark a visit, and the window that the timeline shows. */
export function Overview({ viewport }: { viewport: ViewportStore }) {
  const { t } = useLanguage();
  return (
    <section className={styles.overview} aria-label={t("overview.name")} data-overview>
      <SideCounts />
      <Strip viewport={viewport} />
    </section>
  );
}
