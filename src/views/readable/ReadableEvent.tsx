import { Fragment, type ReactNode } from "react";
import { CLAIM_FIELDS, claimsOf } from "../../domain/claim/claimsOf.ts";
import { rivalDates } from "../../domain/claim/rivalDates.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { precisionOf } from "../../domain/date/precisionOf.ts";
import type { Citation, TimelineEvent } from "../../domain/event/event.ts";
import { paragraphOf } from "../../domain/event/paragraphOf.ts";
import type { EventStore } from "../../domain/eventStore/eventStore.ts";
import { laneOf } from "../../domain/eventStore/laneOf.ts";
import { dateInWords } from "../../i18n/dateInWords.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { rivalsInWords } from "../../i18n/rivalsInWords.ts";
import { Foreign } from "./Foreign.tsx";
import { ReadableClaims } from "./ReadableClaims.tsx";
import { ReadableCitation } from "./ReadableCitation.tsx";

interface ReadableEventProps {
  event: TimelineEvent;
  data: EventStore;
}

/** What is known of an event, under its id. */
export function ReadableEvent({ event, data }: ReadableEventProps) {
  const { lead, t } = useLanguage();
  const date = event.date === null ? null : readEdtf(event.date);
  const weighed = new Set<Citation>(CLAIM_FIELDS.flatMap((field) => claimsOf(event, field) ?? []));
  const plain = event.sources.filter((citation) => !weighed.has(citation));
  const people = [...(event.visit?.people ?? []), ...event.people];
  const related = event.related.flatMap(({ event: id, how }) => {
    const other = data.events.find((one) => one.id === id);
    return other ? [{ id, how, title: other.title }] : [];
  });
  return (
    <section id={event.id}>
      <h3>
        <Foreign text={event.title[lead]} lang={lead} />
      </h3>
      <p>
        <b>{rivalsInWords(date && dateInWords(date, t), rivalDates(event), t)}</b>
        {` · ${t(`precisionShort.${precisionOf(date)}`)} · ${laneOf(data.file, event).name[lead]}`}
      </p>
      <p data-told="">
        <Foreign text={paragraphOf(event, lead)} lang={lead} />
      </p>
      <dl>
        {CLAIM_FIELDS.map((field) => (
          <ReadableClaims key={field} event={event} field={field} data={data} />
        ))}
        <Part head={t("panel.people")}>
          {people.map(({ person: id, role }) => {
            const person = data.people.find((one) => one.id === id);
            const name = person?.names[lead].text ?? "";
            return (
              <Foreign key={id} text={`${name}${t("panel.separator")}${role[lead]}`} lang={lead} />
            );
          })}
        </Part>
        <Part head={t("panel.place")}>
          {event.place ? [<Foreign key="place" text={event.place[lead]} lang={lead} />] : []}
        </Part>
        <Part
          head={t(weighed.size > 0 ? "claims.otherSources" : "panel.sources", {
            count: plain.length,
          })}
        >
          {plain.map((citation) => (
            <ReadableCitation key={citation.source} citation={citation} data={data} />
          ))}
        </Part>
        <Part head={t("panel.notes")}>
          {event.notes.map((note) => (
            <Foreign key={note.en} text={note[lead]} lang={lead} />
          ))}
        </Part>
        <Part head={t("panel.related")}>
          {related.map(({ id, how, title }) => (
            <Fragment key={id}>
              <a href={`#${id}`}>
                <Foreign text={title[lead]} lang={lead} />
              </a>
              {t("panel.separator")}
              <Foreign text={how[lead]} lang={lead} />
            </Fragment>
          ))}
        </Part>
      </dl>
    </section>
  );
}

/** What is said under a head; nothing where there is nothing. */
function Part({ head, children }: { head: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <dt>{head}</dt>
      {children.map((child, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn once
        <dd key={i}>{child}</dd>
      ))}
    </>
  );
}
