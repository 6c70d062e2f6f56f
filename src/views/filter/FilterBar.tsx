import { useLanguage } from "../../i18n/useLanguage.ts";
import { isPage } from "../../state/isPage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { ContextFilter } from "./ContextFilter.tsx";
import { EventCount } from "./EventCount.tsx";
import styles from "./FilterBar.module.css";
import { FilterSheet } from "./FilterSheet.tsx";
import { LaneChoice } from "./LaneChoice.tsx";
import { PersonFilter } from "./PersonFilter.tsx";
import { SideFilter } from "./SideFilter.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { VisitFilter } from "./VisitFilter.tsx";

/** Which events are shown, how many they are, and as what. */
export function FilterBar() {
  const view = useSelector((state) => state.view);
  const { t } = useLanguage();
  if (isPage(view)) return null;
  return (
    <div role="search" className={styles.bar} aria-label={t("filter.name")}>
      <SideFilter />
      <div className={styles.more}>
        <PersonFilter />
        <VisitFilter />
        {view !== "visits" && <LaneChoice />}
        <ContextFilter />
      </div>
      <FilterSheet />
      <EventCount />
      <div className={styles.views}>
        <ViewSwitch />
      </div>
    </div>
  );
}
