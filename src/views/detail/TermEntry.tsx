import type { ReactNode } from "react";
import type { Term } from "../../domain/glossary/term.ts";
import type { Translate } from "../../i18n/createI18n.ts";
import { lookUpTerm } from "../../state/actions/lookUpTerm.ts";
import { eventsOfTerm } from "../../state/selectors/eventsOfTerm.ts";
import { useSelector, useTimelineStore } from "../../state/StoreContext.ts";
import { serializeUrl } from "../../state/url.ts";
import { Bilingual } from "../../ui/Bilingual.tsx";
import { CountedEvents } from "../../ui/CountedEvents.tsx";
import { followInPlace } from "../../ui/followInPlace.ts";
import { PlacesInSources } from "../../ui/PlacesInSources.tsx";
import { Words } from "../../ui/Words.tsx";
import styles from "./TermEntry.module.css";

/** What a term means and does not, who says it and who says so; the events that use it, and the way to all terms. */
export function TermEntry({ term }: { term: Term }) {
  const store = useTimelineStore();
  const { sources } = useSelector((state) => state.data);
  const events = useSelector((state) => eventsOfTerm(state, term.id));
  const selected = useSelector((state) => state.event);
  const href = useSelector((state) =>
    serializeUrl({ ...state, view: "glossary", event: null, term: term.id }),
  );
  return (
    <>
      <dl className={styles.parts}>
        <Part of={(t) => t("glossary.means")}>
          <Bilingual text={term.means} layout="stacked" />
        </Part>
        <Part of={(t) => t("glossary.notSameAs")}>
          <Bilingual text={term.notSameAs} layout="stacked" />
        </Part>
        {term.saidBy && (
          <Part of={(t) => t("glossary.saidBy")}>
            <Bilingual text={term.saidBy} layout="stacked" />
          </Part>
        )}
        <Part of={(t) => t("glossary.sources", { count: term.sources.length })}>
          <PlacesInSources places={term.sources} sources={sources} />
        </Part>
      </dl>
      <div className={styles.foot}>
        <CountedEvents
          events={events}
          of={(t) =>
            events.length === 0
              ? t("glossary.usesNone")
              : t("glossary.uses", { count: events.length })
          }
          selected={selected}
        />
        <a
          href={href}
          className={styles.all}
          onClick={followInPlace(() => lookUpTerm(store, term.id))}
        >
          <Words of={(t) => t("glossary.all")} />
        </a>
      </div>
    </>
  );
}

function Part({ of, children }: { of: (t: Translate) => string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>
        <Words of={of} layout="stacked" />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
