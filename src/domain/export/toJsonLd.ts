import type { Source } from "../source/source.ts";
import type { EdtfDate, Endpoint } from "../date/edtf.ts";
import { isoDate } from "../date/isoDate.ts";
import { readEdtf } from "../date/parseEdtf.ts";
import type { Citation, TimelineEvent } from "../event/event.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import type { Localized } from "../text.ts";
import { licenceAddress } from "./licenceAddress.ts";

/** Events as linked data (schema.org): dates as exact as known, each source with the date that it gives. */
export function toJsonLd(store: EventStore, events: readonly TimelineEvent[]): string {
  const { file } = store;
  const graph = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: both(file.title),
    version: file.version,
    dateModified: file.updated,
    license: licenceAddress(file.licence),
    ...(file.publishedAt !== null && { url: file.publishedAt }),
    hasPart: events.map((event) => toEvent(store, event)),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

function toEvent(store: EventStore, event: TimelineEvent): object {
  const { file, people } = store;
  const visitors = event.visit?.people ?? [];
  const named = (roles: typeof visitors) =>
    roles.flatMap(({ person }) => {
      const found = people.find(({ id }) => id === person);
      if (!found) return [];
      const { names, wikidata } = found;
      return [
        {
          "@type": "Person",
          name: both({ en: names.en.text, zh: names.zh.text }),
          ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
        },
      ];
    });
  return {
    "@type": "Event",
    "@id": `urn:${file.id}:${event.id}`,
    identifier: event.id,
    name: both(event.title),
    description: both(event.lead),
    ...(event.date !== null && dates(readEdtf(event.date), event.date)),
    ...(visitors.length > 0 && { performer: named(visitors) }),
    ...(event.people.length > 0 && { attendee: named(event.people) }),
    ...(event.place && { location: { "@type": "Place", name: both(event.place) } }),
    subjectOf: event.sources.map((citation) => toWork(store, citation)),
  };
}

function toWork({ sources }: EventStore, { source: id, says }: Citation): object {
  const source = sources.find((one) => one.id === id);
  return {
    "@type": "CreativeWork",
    identifier: id,
    ...(source && {
      name: titleOf(source),
      publisher: { "@type": "Organization", name: both(source.publisher) },
      inLanguage: source.language,
      ...(source.date !== null && { datePublished: source.date }),
      ...(source.url !== null && { url: source.url }),
    }),
    // What this source says of the date, used or not.
    ...(says?.date !== undefined && { temporalCoverage: says.date }),
  };
}

/** `startDate` and `endDate` where ISO 8601 can say them; always the whole date as EDTF. */
function dates(date: EdtfDate, edtf: string): object {
  const [from, to] =
    date.kind === "single"
      ? [date, undefined]
      : date.kind === "interval"
        ? [date.from, date.to]
        : [undefined, undefined];
  const start = isoOf(from);
  const end = isoOf(to);
  return {
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    temporalCoverage: edtf,
  };
}

/** A date without its doubt and unknown parts would claim more than is known, so it is not given. */
function isoOf(date: Endpoint | undefined): string | undefined {
  if (date === undefined || typeof date === "string" || date.qualifier || date.unknown)
    return undefined;
  return isoDate(date);
}

function both({ en, zh }: Localized): object[] {
  return [
    { "@value": en, "@language": "en" },
    { "@value": zh, "@language": "zh-Hans" },
  ];
}

/** A title in its own language; a description in both. */
function titleOf({ title }: Source): object {
  return "text" in title
    ? { "@value": title.text, "@language": title.lang }
    : both(title.description);
}
