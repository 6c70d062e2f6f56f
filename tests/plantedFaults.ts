import { readData } from "../scripts/dataFolder.ts";
import type { DataProblem } from "../src/domain/check/checkData.ts";
import type { ProblemCode } from "../src/i18n/problemInWords.ts";

const { files } = readData();

export const FIRST = "events/1980s.json · 1983-establishment";
const VISIT = "events/1980s.json · 1987-mamohato-visit";
const TAIWAN = "events/1990s.json · 1990-taiwan-resumption";
export const SUSPENSION = "events/1990s.json · 1990-suspension";
export const RESTORATION = "events/1990s.json · 1994-restoration";
export const PERSON = "people.json · cai-wu";
const SOURCE = "sources.json · lena-2026-01-21";
const STORE = "store.json";
export const LESSON = "lessons/who-visits-whom.json";
export const WINDOW = `${LESSON} · steps · kinds`;
const EVENT = `${LESSON} · steps · earlier-list`;
const TEXT = { en: "Minister", zh: "部长" };
export const OFFICE = { title: TEXT, years: "1990/1994", source: "mfa-country-page-2024" };

const CITED = [{ source: "mfa-country-page-2024", locator: TEXT }];
const BAND = {
  id: "summit",
  row: "summits",
  date: "2006-11",
  name: TEXT,
  short: TEXT,
  text: TEXT,
  sources: CITED,
};
const TERM = {
  id: "term",
  term: TEXT,
  pinyin: "bù zhǎng",
  forms: { en: [], zh: [] },
  means: TEXT,
  notSameAs: TEXT,
  sources: CITED,
};

const again = (entries: unknown[]) => [...entries, entries[0]];
const also = (entry: object) => (entries: object[]) => [...entries, { ...entries[0], ...entry }];
const toVisit = () => valueAt(files, `${VISIT} · visit`);

/** The rule, where it is told, what is planted (undefined: nothing; or from what stands there), and where, if not there. */
export const FAULTS: [code: DataProblem, told: string, value: unknown, planted?: string][] = [
  ["file-missing", "people.json", undefined],
  ["file-unknown", "notes.json", []],
  ["missing", `${FIRST} · lead`, undefined],
  ["unknown-field", `${FIRST} · dtae`, "1983"],
  ["value", `${FIRST} · rank`, 4],
  ["value", `${SOURCE} · title`, { text: "The Queen in Peking" }],
  ["id-duplicate", FIRST, "1983-establishment", `${VISIT} · id`],
  ["id-duplicate", PERSON, also({ id: "cai-wu" }), "people.json"],
  ["id-duplicate", `${STORE} · lanes · economy`, "economy", `${STORE} · lanes · culture · id`],
  ["id-duplicate", `${STORE} · parties · china`, "china", `${STORE} · parties · lesotho · id`],
  [
    "id-duplicate",
    `${STORE} · periods · relations-1983`,
    also({ id: "relations-1983" }),
    `${STORE} · periods`,
  ],
  ["id-unknown", `${VISIT} · visit · people`, "nobody", `${VISIT} · visit · people · 0 · person`],
  ["id-unknown", `${FIRST} · before`, "never"],
  ["id-unknown", `${STORE} · periods · suspended-1990 · source`, "hearsay"],
  ["id-unknown", `${STORE} · lanes · china-visits · events · from`, "chnia"],
  [
    "id-unknown",
    `${PERSON} · offices · 0 · source`,
    [{ ...OFFICE, source: "hearsay" }],
    `${PERSON} · offices`,
  ],
  ["unused", "people.json · unheard-of", also({ id: "unheard-of" }), "people.json"],
  ["mentioned-twice", `${VISIT} · people`, [{ person: "mamohato", role: TEXT }]],
  ["mentioned-twice", `${FIRST} · sources`, again],
  ["mentioned-twice", `${TAIWAN} · related`, again],
  ["related-to-itself", `${FIRST} · related`, [{ event: "1983-establishment", how: TEXT }]],
  ["date-syntax", `${FIRST} · date`, "30 April 1983"],
  ["date-syntax", `${FIRST} · sources · 0 · says · date`, "1983-4"],
  [
    "date-syntax",
    `${PERSON} · offices · 0 · years`,
    [{ ...OFFICE, years: "1990 to 1994" }],
    `${PERSON} · offices`,
  ],
  ["date-no-such-day", `${FIRST} · date`, "1983-04-31"],
  ["date-reversed", `${FIRST} · date`, "1983-04-30/1983-04-01"],
  ["date-set-of-one", `${FIRST} · date`, "[1983-04-30]"],
  ["date-unsupported", `${VISIT} · date`, "1987-10"],
  ["preferred-missing", `${TAIWAN} · preferred · date`, undefined, `${TAIWAN} · preferred`],
  [
    "preferred-needless",
    `${FIRST} · preferred · date`,
    { date: { reason: TEXT } },
    `${FIRST} · preferred`,
  ],
  [
    "preferred-unsaid",
    `${TAIWAN} · preferred · date`,
    "zhwiki-roc-lesotho-2024",
    `${TAIWAN} · preferred · date · source`,
  ],
  [
    "preferred-unsaid",
    "events/2010s.json · 2017-friendship-school-handover · preferred · figure",
    "nobody",
    "events/2010s.json · 2017-friendship-school-handover · preferred · figure · source",
  ],
  ["date-syntax", "context.json · summit · date", [{ ...BAND, date: "Nov 2006" }], "context.json"],
  [
    "id-unknown",
    "glossary.json · term · sources",
    [{ ...TERM, sources: [{ source: "hearsay", locator: TEXT }] }],
    "glossary.json",
  ],
  ["pinyin-missing", `${PERSON} · names · zh · pinyin`, undefined],
  ["pinyin-syllables", `${PERSON} · names · zh · pinyin`, "Càiwǔ"],
  [
    "pinyin-syllables",
    "glossary.json · term · pinyin",
    [{ ...TERM, pinyin: "bù" }],
    "glossary.json",
  ],
  [
    "too-long",
    "glossary.json · term · means · en",
    [{ ...TERM, means: { en: "x".repeat(201), zh: "义" } }],
    "glossary.json",
  ],
  ["date-not-a-day", `${STORE} · periods · relations-1983 · from`, "1983"],
  ["date-not-a-day", `${STORE} · updated`, "2026-11-24?"],
  ["period-reversed", `${STORE} · periods · relations-1983 · to`, "1983-04-30"],
  ["period-unsorted", `${STORE} · periods · suspended-1990 · from`, "1980-01-01"],
  ["period-overlap", `${STORE} · periods · suspended-1990 · from`, "1990-04-06"],
  [
    "period-overlap",
    `${STORE} · periods · restored-1994 · from`,
    null,
    `${STORE} · periods · suspended-1990 · to`,
  ],
  ["file-wrong", VISIT, null, `${VISIT} · date`],
  ["before-impossible", `${RESTORATION} · before`, "1983-establishment"],
  [
    "before-impossible",
    "events/2010s.json · 2011-lehohla-visit · before",
    "2009-cultural-programme",
  ],
  ["before-between", "events/1980s.json · 1989-qian-qichen-visit · before", "1994-restoration"],
  ["before-cycle", `${FIRST} · before`, "1983-establishment"],
  ["before-cycle", `${SUSPENSION} · before`, "1990-taiwan-resumption"],
  ["before-shared", `${TAIWAN} · before`, "1990-suspension", `${VISIT} · before`],
  ["before-undated", `events/undated.json · aid-biogas · before`, "1983-establishment"],
  ["visit-missing", `${VISIT} · visit`, undefined],
  ["visit-misplaced", `${FIRST} · visit`, toVisit],
  ["lane-none", `${FIRST} · lane`, "culture", `${STORE} · lanes · relations · events · lane`],
  ["sides-same", `${STORE} · parties · lesotho · side`, "a"],
  ["too-long", `${FIRST} · title · zh`, "中".repeat(25)],
  ["one-language", `${FIRST} · text · zh`, ""],
  ["straight-quote", `${FIRST} · lead · en`, 'China "suspends" relations.'],
  ["straight-quote", `${PERSON} · names · en`, "'Mamohato", `${PERSON} · names · en · text`],
  ["half-width", `${FIRST} · lead · zh`, "中国,莱索托"],
  ["missing", `${EVENT} · notes`, undefined],
  ["value", `${LESSON} · minutes`, 200],
  ["lesson-misnamed", `${LESSON} · id`, "who-visited-whom"],
  ["id-duplicate", `${LESSON} · id`, "three-turning-points"],
  ["id-duplicate", `${LESSON} · steps · kinds`, "kinds", `${EVENT} · id`],
  ["step-like-question", `${LESSON} · steps · kind-question`, "kind-question", `${WINDOW} · id`],
  ["id-unknown", `${EVENT} · shows · event`, "2016-nobody-visit"],
  [
    "id-unknown",
    `${EVENT} · question · answers · 1 · event`,
    { text: TEXT, answers: [{ text: TEXT }, { text: TEXT, event: "never" }] },
    `${EVENT} · question`,
  ],
  ["id-unknown", `${WINDOW} · shows · side`, "basotho"],
  ["id-unknown", `${WINDOW} · shows · person`, "nobody"],
  ["id-unknown", `${WINDOW} · shows · lanes`, ["relatoins"]],
  ["id-unknown", `${LESSON} · words`, ["visit-of-state"]],
  ["id-unknown", `${LESSON} · sources`, ["hearsay"]],
  ["mentioned-twice", `${LESSON} · words`, again],
  ["mentioned-twice", `${LESSON} · sources`, again],
  ["date-not-a-day", `${WINDOW} · shows · from`, "1983"],
  ["date-syntax", `${WINDOW} · shows · to`, "31/12/2026"],
  ["date-reversed", `${WINDOW} · shows · to`, "1982-12-31"],
  ["window-outside", `${WINDOW} · shows · from`, "1982-12-31"],
  ["window-outside", `${WINDOW} · shows · to`, "2226-12-31"],
  ["too-long", `${LESSON} · title · en`, "x".repeat(51)],
  ["too-long", `${LESSON} · question · zh`, "中".repeat(33)],
  ["too-long", `${EVENT} · sentence · en`, "x".repeat(121)],
  [
    "too-long",
    `${EVENT} · question · text · zh`,
    { text: { en: "Why?", zh: "为".repeat(37) } },
    `${EVENT} · question`,
  ],
  [
    "too-long",
    `${EVENT} · question · answers · 0 · text · en`,
    { text: TEXT, answers: [{ text: { en: "x".repeat(61), zh: "是" } }, { text: TEXT }] },
    `${EVENT} · question`,
  ],
  ["straight-quote", `${EVENT} · notes · en`, "It's a list."],
  ["half-width", `${LESSON} · audience · zh`, "学生(高中)"],
  [
    "half-width",
    `${PERSON} · offices · 0 · title · zh`,
    [{ ...OFFICE, title: { en: "Minister", zh: "文化,部长" } }],
    `${PERSON} · offices`,
  ],
];

/** The rules of the folder, where they are told, and the file that breaks them. */
export const FOLDER_FAULTS: [code: ProblemCode, told: string, file: string, text: string][] = [
  ["json-syntax", "people.json · 3:1", "people.json", "[\n  {},\n]\n"],
  ["not-sorted", "people.json", "people.json", JSON.stringify(reversedPeople())],
  ["schema-stale", "schema/people.schema.json", "schema/people.schema.json", "{}\n"],
];

export type Holder = Record<string, unknown>;

/** What stands at a place as a message names it: fields, and entries by their id or number. */
export function valueAt(json: unknown, place: string): unknown {
  return place.split(" · ").reduce<unknown>((value, key) => {
    if (!Array.isArray(value)) return (value as Holder)[key];
    return value.find((entry: Holder) => entry["id"] === key) ?? value[Number(key)];
  }, json);
}

function reversedPeople() {
  const people = files["people.json"];
  return Array.isArray(people) ? [...people].reverse() : [];
}
