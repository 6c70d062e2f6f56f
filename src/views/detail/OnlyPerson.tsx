import type { Person } from "../../domain/person/person.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { setFilter } from "../../state/actions/setFilter.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import styles from "./People.module.css";

/** Leaves only the events that name a person, and takes that back. */
export function OnlyPerson({ person: { id, names } }: { person: Person }) {
  const store = useTimelineStore();
  const alone = useSelector(({ filter }) => filter.person === id);
  const { t, lead } = useLanguage();
  return (
    <button
      type="button"
      className={styles.only}
      onClick={() => setFilter(store, { person: alone ? null : id })}
    >
      <Words of={(words) => words(alone ? "panel.everybody" : "panel.onlyPerson")} />{" "}
      {/* Several people of an event have the same button. */}
      {!alone && (
        <span className="hidden" lang={tagOf(lead)}>
          {t("panel.ofPerson", { name: names[lead].text })}
        </span>
      )}
    </button>
  );
}
