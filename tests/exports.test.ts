import { parse } from "csv-parse/sync";
import fc from "fast-check";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { checkData } from "../src/domain/check/checkData.ts";
import { readEdtf } from "../src/domain/date/parseEdtf.ts";
import { precisionOf } from "../src/domain/date/precisionOf.ts";
import type { TimelineEvent } from "../src/domain/event/event.ts";
import { toEventStore } from "../src/domain/eventStore/toEventStore.ts";
import { leftOutOfCalendar } from "../src/domain/export/calendarDays.ts";
import { exportedStore } from "../src/domain/export/exportedStore.ts";
import { toCsv } from "../src/domain/export/toCsv.ts";
import { toIcs } from "../src/domain/export/toIcs.ts";
import { toJsonLd } from "../src/domain/export/toJsonLd.ts";
import { wholeStore } from "./history.ts";

const { events, file } = wholeStore;
const some = fc.subarray([...events], { maxLength: 12 });

const readCsv = (text: string) =>
  parse<Record<string, string>>(text, { bom: true, columns: true, relax_column_count: false });

/** One event with a text put where people's texts stand. */
const withText = (text: string): TimelineEvent => {
  const [event] = events;
  if (!event) throw new Error("the store is empty");
  const both = { en: text, zh: text };
  return { ...event, title: both, lead: both, place: both };
};

/** What breaks formats: quotes, commas, line breaks, formulas, right-to-left marks. */
const HARD = [
  `"quoted", and 'single'`,
  "=HYPERLINK(1)",
  "+1-2@x",
  "first\nsecond\r\nthird",
  "\u202eright to left\u202c",
  "semi;colon,comma\\backslash",
  "<b>&amp;</b>",
];

describe("CSV, read back by csv-parse", () => {
  test("has a row an event with its date in EDTF, as it is", () => {
    const rows = readCsv(toCsv(wholeStore, events));
    expect(rows.map(({ id, date_edtf }) => [id, date_edtf])).toEqual(
      events.map(({ id, date }) => [id, date ?? ""]),
    );
    expect(rows.map(({ title_zh }) => title_zh)).toEqual(events.map(({ title }) => title.zh));
    expect(new Set(rows.map(({ data_version }) => data_version))).toEqual(new Set([file.version]));
  });

  test("begins with the mark that spreadsheets know UTF-8 by", () => {
    expect(toCsv(wholeStore, events).startsWith("\ufeffid,")).toBe(true);
  });

  test.each(HARD)("keeps %j, and lets no spreadsheet run it", (text) => {
    const [row] = readCsv(toCsv(wholeStore, [withText(text)]));
    const formula = /^[=+\-@\t\r]/.test(text);
    expect(row?.["title_en"]).toBe(formula ? `'${text}` : text);
  });
});

describe("JSON", () => {
  test("of any choice of events is a store without a problem, and loads again", () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const text = JSON.stringify(exportedStore(wholeStore, chosen));
        const files = JSON.parse(text) as Record<string, unknown>;
        expect(checkData(files)).toEqual([]);
        const ids = toEventStore(files).events.map(({ id }) => id);
        expect(ids.sort()).toEqual(chosen.map(({ id }) => id).sort());
      }),
      { numRuns: 25 },
    );
  });

  test("of all events leaves nothing of them out", () => {
    const { events: back } = toEventStore(exportedStore(wholeStore, events));
    const sorted = (all: readonly TimelineEvent[]) =>
      [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(back)).toEqual(sorted(events));
  });
});

describe.each(["en", "zh"] as const)("ICS in %s, read back by ical.js", (lang) => {
  const read = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));

  test("holds just the events whose days are known, on those days", () => {
    const entries = read(toIcs(wholeStore, events, lang));
    const known = events.filter(({ date }) => {
      const precision = precisionOf(date === null ? null : readEdtf(date));
      return (precision === "day" || precision === "days") && !/[?~%]/.test(date ?? "");
    });
    const days = (event: TimelineEvent) => [event.title[lang], event.date?.split("/")[0]];
    expect(entries.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual(
      known.map(days),
    );
    expect(entries.every(({ startDate }) => startDate.isDate)).toBe(true);
    const left = [...leftOutOfCalendar(events).values()].reduce((sum, n) => sum + n, 0);
    expect(entries.length + left).toBe(events.length);
  });

  test("a visit of two days ends after its second", () => {
    const visit = events.filter(({ id }) => id === "2026-wang-yi-visit");
    const [entry] = read(toIcs(wholeStore, visit, lang));
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual([
      "2026-01-10",
      "2026-01-12",
    ]);
  });

  test.each(HARD)("keeps %j as text", (text) => {
    const [entry, ...rest] = read(
      toIcs(wholeStore, [{ ...withText(text), date: "1983-04-30" }], lang),
    );
    expect(rest).toEqual([]);
    expect(entry?.summary.replace(/\r?\n/g, "\n")).toBe(text.replace(/\r?\n/g, "\n"));
  });
});

describe("JSON-LD, read back by jsonld", () => {
  /** schema.org's own context is not asked for over the network; its vocabulary is enough to read terms. */
  const documentLoader = () =>
    Promise.resolve({
      contextUrl: undefined,
      documentUrl: "https://schema.org",
      document: { "@context": { "@vocab": "https://schema.org/" } },
    });

  test("says every event with its date no more exact than known, and each source with what it says", async () => {
    const text = toJsonLd(wholeStore, events);
    const [set] = await jsonld.expand(JSON.parse(text) as object, { documentLoader });
    const parts = (set as Record<string, unknown[]>)["https://schema.org/hasPart"] as Record<
      string,
      { "@value": string }[]
    >[];
    expect(parts).toHaveLength(events.length);
    parts.forEach((part, i) => {
      const event = events[i];
      const start = part["https://schema.org/startDate"]?.[0]?.["@value"];
      if (start !== undefined) expect(event?.date?.startsWith(start)).toBe(true);
      expect(part["https://schema.org/temporalCoverage"]?.[0]?.["@value"] ?? null).toBe(
        event?.date,
      );
      expect(part["https://schema.org/subjectOf"]).toHaveLength(event?.sources.length ?? 0);
    });
  });

  test("names its licence by the address of its text", () => {
    const licensed = (licence: string) => {
      const text = toJsonLd({ ...wholeStore, file: { ...file, licence } }, []);
      return (JSON.parse(text) as { license: string }).license;
    };
    expect(licensed("CC BY 4.0")).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(licensed("CC BY-NC-SA 3.0")).toBe("https://creativecommons.org/licenses/by-nc-sa/3.0/");
    expect(licensed("of our own")).toBe("of our own");
  });
});
