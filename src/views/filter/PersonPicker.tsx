import { useCombobox } from "downshift";
import { useId, useState } from "react";
import type { Person } from "../../domain/person/person.ts";
import { matchesName } from "../../domain/person/matchesName.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { peopleByVisits } from "../../state/selectors/peopleByVisits.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { PersonRow } from "./PersonRow.tsx";
import styles from "./PersonPicker.module.css";

/** The first row. Not null, which Downshift takes for no choice. */
const ANYBODY = "anybody";

/** Type-ahead over the names in both scripts and their other spellings. The first row is anybody. */
export function PersonPicker({ onChosen }: { onChosen: () => void }) {
  const store = useTimelineStore();
  const data = useSelector((state) => state.data);
  const filter = useSelector((state) => state.filter);
  const { t, lead } = useLanguage();
  const [typed, setTyped] = useState("");
  const inputId = useId();
  const found = peopleByVisits({ data, filter }, lead).filter(({ person }) =>
    matchesName(person, typed),
  );
  const rows: (Person | typeof ANYBODY)[] = [
    ...(typed === "" ? ([ANYBODY] as const) : []),
    ...found.map(({ person }) => person),
  ];
  const { getInputProps, getLabelProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox<Person | typeof ANYBODY>({
      items: rows,
      isOpen: true,
      inputId,
      inputValue: typed,
      defaultHighlightedIndex: 0,
      itemToString: (row) =>
        row === null || row === ANYBODY ? t("filter.anyPerson") : row.names[lead].text,
      onStateChange: ({ type, selectedItem }) => {
        const { ItemClick, InputKeyDownEnter } = useCombobox.stateChangeTypes;
        if ((type !== ItemClick && type !== InputKeyDownEnter) || !selectedItem) return;
        setFilter(store, { person: selectedItem === ANYBODY ? null : selectedItem.id });
        onChosen();
      },
      selectedItem: null,
    });
  return (
    <div className={styles.picker}>
      <label {...getLabelProps()} htmlFor={inputId} className={styles.label}>
        <Words of={(words) => words("filter.personName")} />
      </label>
      <input
        {...getInputProps({
          // By itself Downshift tells of a letter only after the drawing, and one that came meanwhile was lost.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        })}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it
        autoFocus
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...getMenuProps()} className={styles.rows}>
        {rows.map((row, index) => (
          <li
            key={row === ANYBODY ? "" : row.id}
            {...getItemProps({ item: row, index })}
            className={`${styles.row} ${index === highlightedIndex ? styles.at : ""}`}
          >
            {row === ANYBODY ? (
              <Words of={(words) => words("filter.anyPerson")} />
            ) : (
              <PersonRow
                person={row}
                visits={found.find(({ person }) => person === row)?.visits ?? 0}
              />
            )}
          </li>
        ))}
      </ul>
      {/* There before it speaks. */}
      <p role="status" className={rows.length === 0 ? styles.none : undefined}>
        {rows.length === 0 && (
          <Words of={(words) => words("filter.nobody", { typed })} layout="stacked" />
        )}
      </p>
    </div>
  );
}
