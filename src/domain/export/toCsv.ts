import { titleIn } from "../source/titleIn.ts";
import Papa from "papaparse";
import type { TimelineEvent } from "../event/event.ts";
import { laneOf } from "../eventStore/laneOf.ts";
import type { EventStore } from "../eventStore/eventStore.ts";
import type { Lang } from "../text.ts";

/** Tells a spreadsheet that what follows is UTF-8, which it would else read as the letters of its system. */
const BYTE_ORDER_MARK = "\ufeff";

/** Between several values of one field; a vertical bar stands in no name and no title. */
const BETWEEN = " | ";

/**
 * Events as a table, a row each, with dates in EDTF as they are: 1987 stays 1987. A field that a spreadsheet
 * would run as a formula is made a text (OWASP, CSV injection).
 */
export function toCsv(store: EventStore, events: readonly TimelineEvent[]): string {
  const rows = events.map((event) => row(store, event));
  const table = Papa.unparse(rows, { escapeFormulae: true, newline: "\r\n" });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function row(store: EventStore, event: TimelineEvent): Record<string, string> {
  const { file } = store;
  return {
    id: event.id,
    date_edtf: event.date ?? "",
    lane: laneOf(file, event).id,
    title_en: event.title.en,
    title_zh: event.title.zh,
    text_en: `${event.lead.en} ${event.text.en}`.trim(),
    text_zh: `${event.lead.zh}${event.text.zh}`,
    visit_from: event.visit?.from ?? "",
    visit_kind: event.visit?.kind ?? "",
    visit_level: event.visit?.level ?? "",
    people_en: people(store, event, "en"),
    people_zh: people(store, event, "zh"),
    place_en: event.place?.en ?? "",
    place_zh: event.place?.zh ?? "",
    notes_en: event.notes.map(({ en }) => en).join(BETWEEN),
    notes_zh: event.notes.map(({ zh }) => zh).join(BETWEEN),
    claims: event.sources
      .flatMap(({ source, says }) => (says?.date === undefined ? [] : [`${source}: ${says.date}`]))
      .join(BETWEEN),
    sources: event.sources.map(({ source }) => work(store, source)).join(BETWEEN),
    data_version: file.version,
    licence: file.licence,
  };
}

/** "Wang Yi, Foreign Minister", visitors first. */
function people({ people: known }: EventStore, event: TimelineEvent, lang: Lang): string {
  return [...(event.visit?.people ?? []), ...event.people]
    .map(({ person, role }) => {
      const name = known.find(({ id }) => id === person)?.names[lang].text ?? person;
      return [name, role[lang]].join(lang === "zh" ? "，" : ", ");
    })
    .join(BETWEEN);
}

function work({ sources }: EventStore, id: string): string {
  const source = sources.find((one) => one.id === id);
  if (!source) return id;
  return [source.publisher.en, titleIn(source, "en").text, source.date, source.url]
    .filter((part) => part !== null)
    .join(", ");
}
