import type { ReactNode } from "react";
import type { TimelineEvent } from "../../domain/event/event.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { Words } from "../../ui/Words.tsx";
import { AllSources } from "./AllSources.tsx";
import { Citations } from "./Citations.tsx";
import styles from "./Panel.module.css";
import { People } from "./People.tsx";
import { Related } from "./Related.tsx";

/** People, place, sources, notes and related events, each under its heading. */
export function Blocks({ event }: { event: TimelineEvent }) {
  const { place, notes, related } = event;
  return (
    <>
      <Block of={(t) => t("panel.people")}>
        <People event={event} />
      </Block>
      {place && (
        <Block of={(t) => t("panel.place")}>
          <Bilingual text={place} />
        </Block>
      )}
      <Block of={(t) => t("panel.sources", { count: event.sources.length })}>
        <Citations event={event} />
        <AllSources />
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
