import { describe, expect, test } from "vitest";
import { namedIn } from "../src/domain/event/eventFilter.ts";
import { sortEvents } from "../src/domain/event/sortEvents.ts";
import { wholeStore } from "./history.ts";
import { search, searchOf } from "./searched.ts";

const events = sortEvents(wholeStore.events);
const ofPerson = (person: string) =>
  events.filter((event) => namedIn(event).includes(person)).map(({ id }) => id);
const saying = (lang: "en" | "zh", words: string) =>
  events.filter(({ title }) => title[lang].includes(words)).map(({ id }) => id);

const MOSISILI = ofPerson("pakalitha-mosisili");
const WANG_YI = ofPerson("wang-yi");

interface Expected {
  events?: readonly string[];
  people?: readonly string[];
  /** Ids of events and people that must not be found. */
  not: readonly string[];
}

/** What each search must find, and what it must not. */
const TABLE: [query: string, expected: Expected][] = [
  [
    "mosisili",
    {
      events: MOSISILI,
      people: ["pakalitha-mosisili"],
      not: ["moshoeshoe-ii", "1985-moshoeshoe-ii-visit", "2004-motsamai-visit"],
    },
  ],
  [
    "Mosi",
    { events: MOSISILI, people: ["pakalitha-mosisili"], not: ["moshoeshoe-ii", "ntlhoi-motsamai"] },
  ],
  ["莫西西利", { events: MOSISILI, people: ["pakalitha-mosisili"], not: ["moshoeshoe-ii"] }],
  [
    "moxixili",
    {
      events: MOSISILI,
      people: ["pakalitha-mosisili"],
      not: ["xi-jinping", "2022-matekane-message"],
    },
  ],
  [
    "mo xi xi li",
    { events: MOSISILI, people: ["pakalitha-mosisili"], not: ["xi-jinping", "li-dongye"] },
  ],
  ["Mò xī xī lì", { events: MOSISILI, people: ["pakalitha-mosisili"], not: ["xi-jinping"] }],
  [
    "mxxl",
    { events: MOSISILI, people: ["pakalitha-mosisili"], not: ["wang-yi", "1983-establishment"] },
  ],
  [
    "tabanglaikaila",
    { events: ofPerson("thabang-lekhela"), people: ["thabang-lekhela"], not: ["lesao-lehohla"] },
  ],
  [
    "laikaila",
    { events: ofPerson("thabang-lekhela"), people: ["thabang-lekhela"], not: ["lesao-lehohla"] },
  ],
  [
    "ntsinyi",
    { events: ["2009-ntsinyi-visit"], people: ["lebohang-ntsinyi"], not: ["2003-tsekoa-visit"] },
  ],
  ["NTŠINYI", { events: ["2009-ntsinyi-visit"], people: ["lebohang-ntsinyi"], not: ["mamohato"] }],
  [
    "'mamohato",
    { events: ["1987-mamohato-visit"], people: ["mamohato"], not: ["1985-moshoeshoe-ii-visit"] },
  ],
  ["’Mamohato", { events: ["1987-mamohato-visit"], people: ["mamohato"], not: ["letsie-iii"] }],
  [
    "mamohato",
    { events: ["1987-mamohato-visit"], people: ["mamohato"], not: ["maliehe-prince-maliehe"] },
  ],
  // Other spellings that the store knows.
  [
    "Makhothi",
    {
      events: ["2019-makgothi-focac-visit"],
      people: ["lesego-makgothi"],
      not: ["2019-bri-memorandum"],
    },
  ],
  [
    "柴夸",
    {
      events: ["2003-tsekoa-visit", "2009-tsekoa-visit"],
      people: ["mohlabi-tsekoa"],
      not: ["2006-mosisili-focac-visit"],
    },
  ],
  [
    "塔邦莱凯拉",
    { events: ofPerson("thabang-lekhela"), people: ["thabang-lekhela"], not: ["thomas-thabane"] },
  ],
  [
    "focac",
    {
      events: saying("en", "FOCAC"),
      not: ["1983-establishment", "1990-suspension", "2001-mosisili-visit"],
    },
  ],
  ["ＦＯＣＡＣ", { events: saying("en", "FOCAC"), not: ["1983-establishment"] }],
  [
    "北京峰会",
    {
      events: saying("zh", "北京峰会"),
      not: ["1983-establishment", "2001-mosisili-visit", "2010-mosisili-expo-visit"],
    },
  ],
  // In the middle of longer words, which no dictionary would cut out.
  ["莱索托", { events: saying("zh", "莱索托"), not: ["pakalitha-mosisili"] }],
  ["索托国", { events: saying("zh", "索托国"), not: ["1990-suspension"] }],
  [
    "2018",
    {
      events: ["2018-framework-agreement", "2018-trade-commission", "2018-thabane-focac-visit"],
      not: ["1983-establishment", "2001-mosisili-visit", "2026-wang-yi-visit"],
    },
  ],
  [
    "２０１８",
    {
      events: ["2018-framework-agreement", "2018-trade-commission", "2018-thabane-focac-visit"],
      not: ["2001-mosisili-visit"],
    },
  ],
  [
    "2018年9月",
    {
      events: ["2018-thabane-focac-visit"],
      not: ["2018-framework-agreement", "2018-trade-commission", "2009-ntsinyi-visit"],
    },
  ],
  [
    "September 2018",
    {
      events: ["2018-thabane-focac-visit"],
      not: ["2018-framework-agreement", "2009-ntsinyi-visit"],
    },
  ],
  // Within a programme of several years, which its words do not name.
  [
    "2015",
    {
      events: ["2014-cultural-programme", "2015-sekhamane-visit"],
      not: ["2009-cultural-programme", "2018-framework-agreement"],
    },
  ],
  // From a day of 2020 to one of 2023.
  ["ramarothole 2022", { events: ["project-ramarothole-power-plant"], not: ["2022-zero-tariff"] }],
  [
    "vaccine",
    { events: ["2021-first-vaccines"], not: ["2020-medical-expert-team", "1983-establishment"] },
  ],
  [
    "medical",
    {
      events: ["1997-first-medical-team", "2020-medical-expert-team"],
      not: ["1983-establishment", "2005-duty-free"],
    },
  ],
  ["疫苗", { events: ["2021-first-vaccines"], not: ["1997-first-medical-team"] }],
  [
    "wang yi",
    {
      events: WANG_YI,
      people: ["wang-yi"],
      not: ["wang-yong", "wang-huning", "2019-wang-yong-visit", "wang-huning-matekane-meeting"],
    },
  ],
  ["yi wang", { events: WANG_YI, people: ["wang-yi"], not: ["wang-yong", "2019-wang-yong-visit"] }],
  ["wangyi", { events: WANG_YI, people: ["wang-yi"], not: ["wang-yong", "2019-wang-yong-visit"] }],
  ["王毅", { events: WANG_YI, people: ["wang-yi"], not: ["wang-yong", "2019-wang-yong-visit"] }],
  [
    "wang yong",
    {
      events: ["2019-wang-yong-visit"],
      people: ["wang-yong"],
      not: ["wang-yi", "2026-wang-yi-visit"],
    },
  ],
  // Both while it is not yet told which.
  ["wang y", { people: ["wang-yi", "wang-yong"], not: ["wang-huning"] }],
  ["wy", { people: ["wang-yi", "wang-yong"], not: ["wang-huning", "pakalitha-mosisili"] }],
  ["maseru", { events: ["2026-wang-yi-visit", "2026-fm-talks"], not: ["1983-establishment"] }],
  ["马塞卢", { events: ["2026-wang-yi-visit", "2026-fm-talks"], not: ["1983-establishment"] }],
  [
    "holiday 2007",
    {
      events: ["2007-mosisili-holiday-visit"],
      not: ["2006-mosisili-focac-visit", "2007-tian-lipu-visit"],
    },
  ],
  // A word that is not the last is whole.
  ["mosi 2006", { not: MOSISILI }],
  ["queen", { events: ["1987-mamohato-visit"], people: ["mamohato"], not: ["letsie-iii"] }],
];

describe("what each search must find, and must not", () => {
  test.each(TABLE)("%s", (query, expected) => {
    const found = search(query);
    const ids = {
      events: found.events.map(({ id }) => id),
      people: found.people.map(({ id }) => id),
    };
    expect(ids.events).toEqual(expect.arrayContaining([...(expected.events ?? [])]));
    expect(ids.people).toEqual(expect.arrayContaining([...(expected.people ?? [])]));
    for (const id of expected.not) expect([...ids.events, ...ids.people]).not.toContain(id);
    // Nobody but these, where a name was searched for.
    if (expected.people?.length === 1) expect(found.people[0]?.id).toBe(expected.people[0]);
  });

  test("the table names nothing that is not in the store", () => {
    const known = new Set([...wholeStore.events, ...wholeStore.people].map(({ id }) => id));
    const named = TABLE.flatMap(([, { events: ids = [], people = [], not }]) => [
      ...ids,
      ...people,
      ...not,
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(
      TABLE.filter(([, { events: ids, people }]) => (ids ?? people ?? [""]).length === 0),
    ).toEqual([]);
  });
});

describe("a short last word", () => {
  const lead = {
    en: "State Councillor Wang Yong yields the floor.",
    zh: "国务委员王勇让出发言席。",
  };
  const changed = wholeStore.events.map((event) =>
    event.id === "2019-wang-yong-visit" ? { ...event, lead } : event,
  );
  const searchChanged = searchOf({ ...wholeStore, events: changed });

  test("is not the beginning of a longer one in a text: wang yi is not Wang Yong who yields", () => {
    expect(searchChanged("wang yi").has("2019-wang-yong-visit")).toBe(false);
    expect(searchChanged("wang yie").has("2019-wang-yong-visit")).toBe(true);
    expect(searchChanged("wang yields floor").has("2019-wang-yong-visit")).toBe(true);
  });
});
