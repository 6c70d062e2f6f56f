import type { Person } from "../../domain/person/person.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Words } from "../../ui/Words.tsx";
import { PartyGlyph } from "./PartyGlyph.tsx";
import styles from "./PersonPicker.module.css";

interface PersonRowProps {
  person: Person;
  /** Of their own, that the other parts of the filter would show. */
  visits: number;
}

/** A person with both names, the party's mark and the number of visits. */
export function PersonRow({ person, visits }: PersonRowProps) {
  const { lead } = useLanguage();
  const party = useSelector(({ data }) => data.file.parties.find(({ id }) => id === person.party));
  const other = lead === "en" ? "zh" : "en";
  return (
    <>
      {party && <PartyGlyph party={party} />}
      <span className={styles.names}>
        <span lang={tagOf(lead)}>{person.names[lead].text}</span>{" "}
        <span lang={tagOf(other)} className={styles.other}>
          {person.names[other].text}
        </span>
      </span>
      <span className={styles.visits}>
        <Words of={(t) => t("filter.visits", { count: visits })} />
      </span>
    </>
  );
}
