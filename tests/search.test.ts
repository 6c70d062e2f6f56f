import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namedIn } from "../src/domain/event/eventFilter.ts";
import { sortEvents } from "../src/domain/event/sortEvents.ts";
import { fold } from "../src/domain/search/fold.ts";
import { parseQuery } from "../src/domain/search/parseQuery.ts";
import type { Term } from "../src/domain/glossary/term.ts";
import { wholeStore } from "./history.ts";
import { search, searchOf, withPinyin } from "./searched.ts";

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
  [
    "莫西西利",
    {
      events: MOSISILI,
      people: ["pakalitha-mosisili"],
      not: ["moshoeshoe-ii", "1983-establishment"],
    },
  ],
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
  const searchChanged = searchOf(withPinyin({ ...wholeStore, events: changed }));

  test("is not the beginning of a longer one in a text: wang yi is not Wang Yong who yields", () => {
    expect(searchChanged("wang yi").has("2019-wang-yong-visit")).toBe(false);
    expect(searchChanged("wang yie").has("2019-wang-yong-visit")).toBe(true);
    expect(searchChanged("wang yields floor").has("2019-wang-yong-visit")).toBe(true);
  });
});

describe("terms and sources", () => {
  const term: Term = {
    id: "suspend",
    term: { en: "suspend", zh: "中止" },
    pinyin: "zhōng zhǐ",
    forms: { en: ["suspends", "suspension"], zh: [] },
    means: { en: "Relations rest.", zh: "关系暂停。" },
    notSameAs: { en: "sever", zh: "断绝" },
    sources: [],
  };
  const searchTerms = searchOf({ ...wholeStore, glossary: [term] });

  test.each(["suspend", "suspension", "中止", "zhongzhi", "zhong zhi", "zz"])(
    "%s finds the term",
    (query) => expect(searchTerms(query).terms).toEqual([term]),
  );

  test("what a term is not does not find it", () => {
    expect(searchTerms("断绝").terms).toEqual([]);
  });

  test("a source is found by publisher and by title", () => {
    const ids = (query: string) => search(query).sources.map(({ id }) => id);
    expect(ids("lesotho news agency")).toContain("lena-2026-01-21");
    expect(ids("莱索托通讯社")).toContain("lena-2026-01-21");
    expect(ids("coordination mechanism")).toContain("lena-2026-01-21");
    expect(ids("mosisili")).toEqual([]);
  });
});

describe("what is searched for", () => {
  test("has a letter or a digit, and more than one of them", () => {
    expect(["", "  ", "?!…", "，。——", "👍"].map((text) => search(text).notSearched)).toEqual(
      Array.from({ length: 5 }, () => "nothing"),
    );
    expect(["a", " Ａ ", "7", "ä!"].map((text) => search(text).notSearched)).toEqual(
      Array.from({ length: 4 }, () => "short"),
    );
    expect(search("王").people.map(({ id }) => id)).toContain("wang-yi");
  });

  test("is found the sooner the more exactly a name has it", () => {
    expect(
      search("wang")
        .people.map(({ id }) => id)
        .slice(0, 3)
        .sort((a, b) => (a < b ? -1 : 1)),
    ).toEqual(["wang-huning", "wang-yi", "wang-yong"]);
  });
});

describe("where nothing is found", () => {
  const nearest = (query: string) => search(query).nearest;

  test.each([
    ["莫西西里", "pakalitha-mosisili"],
    ["mosisilli", "pakalitha-mosisili"],
    ["moxixilli", "pakalitha-mosisili"],
    ["王义", "wang-yi"],
    ["Tsekao", "mohlabi-tsekoa"],
  ])("%s has a name near to it", (query, person) => {
    expect(search(query).events).toEqual([]);
    expect(nearest(query).people.map(({ id }) => id)).toContain(person);
  });

  test("a word that is near to one here leads to it", () => {
    const [word] = nearest("vacine").words;
    expect(search(word ?? "").events.map(({ id }) => id)).toContain("2021-first-vaccines");
  });

  test("what is near to nothing suggests nothing", () => {
    expect(nearest("zzzzzzzz")).toEqual({ people: [], words: [] });
    expect(nearest("龘龘")).toEqual({ people: [], words: [] });
  });

  test("what is found suggests nothing else", () => {
    expect(nearest("mosisili")).toEqual({ people: [], words: [] });
  });
});

describe("marks", () => {
  const marked = (query: string, text: string) =>
    search(query)
      .marksIn(text)
      .map(({ from, to }) => text.slice(from, to));

  test.each([
    ["mosi", "Prime Minister Mosisili visits", ["Mosi"]],
    ["ntsinyi", "Minister Ntšinyi visits", ["Ntšinyi"]],
    ["ntsinyi", "Minister Nts\u030cinyi visits", ["Nts\u030cinyi"]],
    ["'mamohato", "Queen ’Mamohato", ["Mamohato"]],
    ["abdul'ahat", "Abdul’ahat Abdurixit", ["Abdul’ahat"]],
    ["wang yi", "Wang Yi’s visit; Wang Yong’s", ["Wang Yi"]],
    ["yi wang", "Wang Yi’s visit", ["Wang", "Yi"]],
    ["2018年9月", "于2018年9月访华", ["2018年9月"]],
    ["2018", "in 2018 and 12018", ["2018"]],
    ["西西", "莫西西西西利", ["西西", "西西"]],
    // Where the letters are not, the name that they found.
    ["莫西西利", "Prime Minister Mosisili visits", ["Mosisili"]],
    ["mxxl", "首相莫西西利访华", ["莫西西利"]],
    ["mosi", "首相莫西西利访华", ["莫西西利"]],
    ["wang yi", "外长王毅与王勇", ["王毅"]],
    ["莱凯拉", "Thabang Lekhela and Lekhela", ["Thabang Lekhela"]],
    // An office finds people, and is no name of theirs.
    ["首相", "Prime Minister Mosisili visits", []],
  ])("%s in “%s”", (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  test("lie within the text, in order, and are what was typed or a name that it found", () => {
    const texts = events
      .flatMap(({ title, lead, text }) => [title, lead, text])
      .flatMap(({ en, zh }) => [en, zh]);
    const words = [...new Set(texts.flatMap((text) => text.split(/\s+/u)))].filter(
      (word) => word !== "",
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...texts),
        (typed, text) => {
          const query = parseQuery(typed.join(" "));
          if (typeof query === "string") return;
          const { marksIn, people } = search(typed.join(" "));
          const names = people.flatMap(({ names: { en, zh } }) =>
            [en.text, zh.text, ...en.others, ...zh.others, ...en.text.split(" ")].map(fold),
          );
          const allowed = new Set([query.pieces.join(" "), ...query.pieces, ...names]);
          let end = 0;
          for (const { from, to } of marksIn(text)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
            expect(allowed).toContain(fold(text.slice(from, to)));
            end = to;
          }
        },
      ),
    );
  });
});

describe("an event", () => {
  test("is found by any word of its titles, and by a whole title", () => {
    for (const { id, title } of events) {
      const words = [
        title.en,
        ...title.en.split(/\s+/u),
        title.zh,
        title.zh.match(/\p{Script=Han}{2}/u)?.[0] ?? "",
      ];
      for (const word of words.filter((one) => typeof parseQuery(one) !== "string"))
        expect(search(word).has(id), `“${word}” finds ${id}`).toBe(true);
    }
  });

  test("that is found says where: in a title, or in a few words of the text that has it", () => {
    const { events: found, excerptOf, marksIn } = search("vaccine");
    expect(found.map(excerptOf)).toEqual(
      found.map(({ title }) => (marksIn(title.en).length > 0 ? undefined : expect.anything())),
    );
    for (const query of ["2018", "maseru", "ministry", "首相", "Xinhua"])
      for (const event of search(query).events) {
        const excerpt = search(query).excerptOf(event);
        const said = excerpt?.text ?? `${event.title.en} ${event.title.zh}`;
        expect(search(query).marksIn(said)).not.toEqual([]);
        expect(said.length).toBeLessThan(200);
      }
  });
});

test("whatever is typed is searched without a throw, 10,000 characters too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
      expect(search(typed).text).toBe(typed.trim());
    }),
  );
  expect(search("莫西".repeat(5000)).events).toEqual([]);
  expect(search("a ".repeat(5000)).text.length).toBe(9999);
});

test("a store without people, events or terms is searched too", () => {
  const nothing = searchOf({
    ...withPinyin(wholeStore),
    people: [],
    events: [],
    glossary: [],
    sources: [],
  });
  expect(nothing("mosisili")).toMatchObject({
    people: [],
    events: [],
    nearest: { people: [], words: [] },
  });
});
