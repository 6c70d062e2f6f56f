import { Suspense } from "react";
import { useSelector } from "../../state/StoreContext.ts";
import { Popover } from "../../ui/Popover.tsx";
import { RegionBoundary } from "../../ui/RegionBoundary.tsx";
import { useLazyView } from "../../ui/useLazyView.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./FilterBar.module.css";

/** Its combobox comes when it is first opened. */
const loadPicker = async () => (await import("./PersonPicker.tsx")).PersonPicker;

/** One person, chosen by name. */
export function PersonFilter() {
  const version = useSelector(({ data }) => data.file.version);
  const person = useSelector(({ data, filter }) =>
    data.people.find(({ id }) => id === filter.person),
  );
  const [PersonPicker, pickerAgain] = useLazyView(loadPicker);
  return (
    <Popover
      active={person !== undefined}
      label={
        person ? (
          <>
            {/* The name alone says enough beside the others; a voice hears what it is of. */}
            <span className="hidden">
              <Words of={(t) => t("filter.personHeading")} layout="lead" />
            </span>
            <span className={styles.name}>
              <Words of={(_, lang) => person.names[lang].text} layout="lead" />
            </span>
          </>
        ) : (
          <span className={styles.name}>
            <Words of={(t) => t("filter.anyPerson")} layout="lead" />
          </span>
        )
      }
    >
      {(close) => (
        // What is not loaded is not the whole filter.
        <RegionBoundary region="filter" version={version} onAgain={pickerAgain}>
          <Suspense fallback={null}>
            <PersonPicker onChosen={close} />
          </Suspense>
        </RegionBoundary>
      )}
    </Popover>
  );
}
