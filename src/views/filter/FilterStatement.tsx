import { useShallow } from "zustand/react/shallow";
import { partsInView } from "../../state/selectors/shownEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { FilterPart } from "./FilterPart.tsx";
import styles from "./FilterStatement.module.css";

/** On paper, where the filter itself is not: what it shows alone. */
export function FilterStatement() {
  const parts = useSelector(useShallow(partsInView));
  if (parts.length === 0) return null;
  return (
    <div className={styles.statement}>
      <Words of={(t) => t("visits.only")} />
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <FilterPart part={part} />
          </li>
        ))}
      </ul>
    </div>
  );
}
