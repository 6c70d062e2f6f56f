import type { ReactNode } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { useSelector } from "../../state/StoreContext.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { PersonLine } from "../../ui/PersonLine.tsx";
import { Words } from "../../ui/Words.tsx";
import { Citations } from "./Citations.tsx";
import styles from "./Panel.module.css";
import { Related } from "./Related.tsx";

/** People, place, sources, notes and related events, each under its heading. */
export function Blocks({ event }: { event: TimelineEvent }) {
  const { people } = useSelector((state) => state.data);
  const roles = [...(event.visit?.people ?? []), ...event.people];
  const { visit, place, notes, related } = event;
  return (
    <>
      <Block of={(t) => t("panel.people")}>
        {roles.length === 0 && (
          <span className="secondary">
            <Words of={(t) => t("panel.nobody")} layout="stacked" />
          </span>
        )}
        <ul>
          {roles.map(({ person, role }) => {
            const found = people.find(({ id }) => id === person);
            return <li key={person}>{found && <PersonLine person={found} role={role} />}</li>;
          })}
        </ul>
        {visit && (
          <div className="secondary">
            <Words of={(t) => t(`visitKind.${visit.kind}`)} />
            {" · "}
            <Words of={(t) => t(`visitLevel.${visit.level}`)} />
          </div>
        )}
      </Block>
      {place && (
        <Block of={(t) => t("panel.place")}>
          <Bilingual text={place} />
        </Block>
      )}
      <Block of={(t) => t("panel.sources", { count: event.sources.length })}>
        <Citations event={event} />
      </Block>
      {notes.length > 0 && (
        <Block of={(t) => t("panel.notes")}>
          <ul>
            {notes.map((note) => (
              <li key={note.en}>
                <Bilingual text={note} layout="stacked" />
              </li>
            ))}
          </ul>
        </Block>
      )}
      {related.length > 0 && (
        <Block of={(t) => t("panel.related")}>
          <Related event={event} />
        </Block>
      )}
    </>
  );
}

function Block({ of, children }: { of: (t: Translate) => string; children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h3>
        <Words of={of} layout="stacked" />
      </h3>
      <div>{children}</div>
    </section>
  );
}
