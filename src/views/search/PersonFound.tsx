import type { ReactNode } from "react";
import { rolesOf } from "../../domain/person/rolesOf.ts";
import type { Lang } from "../../domain/text.ts";
import type { Person } from "../../domain/person/person.ts";
import { tagOf } from "../../i18n/language.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { allEvents } from "../../state/selectors/visibleEvents.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { ForeignText } from "../../ui/ForeignText.tsx";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./SearchPanel.module.css";

interface PersonFoundProps {
  person: Person;
  /** Listed, whatever the filter shows. */
  visits: number;
  /** What can be done. */
  children: ReactNode;
}

/** A person with both names, the offices held at the events that name them, and the number of visits. */
export function PersonFound({ person, visits, children }: PersonFoundProps) {
  const { lead, words } = useLanguage();
  const { parties, lanes } = useSelector((state) => state.data.file);
  const events = useSelector(allEvents);
  const side = parties.find(({ id }) => id === person.party)?.side;
  const lane = lanes.find(({ events: { from } }) => from === person.party);
  const other = lead === "en" ? "zh" : "en";
  const about = (lang: Lang) => {
    const t = words[lang];
    const roles = rolesOf(person.id, events).map((role) => role[lang]);
    const counted = visits > 0 ? [t("filter.visits", { count: visits })] : [];
    return [roles.join(t("search.comma")), ...counted].join(t("panel.separator"));
  };
  return (
    <div className={styles.person}>
      <span>{lane && <Glyph name={lane.glyph} side={side} />}</span>
      <div className={styles.who}>
        <b lang={tagOf(lead)}>
          <ForeignText text={person.names[lead].text} lang={lead} />
        </b>{" "}
        <span lang={tagOf(other)}>
          <ForeignText text={person.names[other].text} lang={other} />
        </span>
        <div className="secondary">
          <Bilingual text={{ en: about("en"), zh: about("zh") }} layout="stacked" />
        </div>
      </div>
      {children}
    </div>
  );
}
