import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortEvents } from "../src/domain/event/sortEvents.ts";
import type { Term } from "../src/domain/glossary/term.ts";
import type { Person } from "../src/domain/person/person.ts";
import { fold } from "../src/domain/search/fold.ts";
import { parseQuery } from "../src/domain/search/parseQuery.ts";
import { wholeStore } from "./history.ts";
import { search, searchOf } from "./searched.ts";

const events = sortEvents(wholeStore.events);

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
  });

  test("a source is not found by what the events that cite it say", () => {
    const { events: found, sources } = search("mosisili");
    expect(found.length).toBeGreaterThan(0);
    for (const { title, publisher } of sources) {
      const titles = "text" in title ? [title.text] : [title.description.en];
      expect([...titles, publisher.en].join(" ")).toMatch(/mosisili/i);
    }
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
    const wordsOf = ({ names: { en } }: Person) =>
      [en.text, ...en.others].flatMap((name) => fold(name).split(" "));
    const words = new Set(wholeStore.people.flatMap(wordsOf));
    for (const word of words) {
      const exactly = search(word).people.map((person) => wordsOf(person).includes(word));
      expect(exactly, `“${word}”`).toEqual([...exactly].sort((a, b) => Number(b) - Number(a)));
    }
    const [first, ...others] = search("li").people.map(({ names }) => names.en.text);
    expect(first).toMatch(/^Li /);
    expect(others).toContain("Liu Xiangdong");
  });
});

describe("where nothing is found", () => {
  const nearest = (query: string) => search(query).nearest;

  test.each([
    ["莫西西丽", "pakalitha-mosisili"],
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

  test.each([
    ["comunique", "communique"],
    ["maseru hospitl", "maseru hospital"],
    ["confuscius", "confucius"],
    ["biogass", "biogas"],
    ["agrement", "agreement"],
    ["bejing", "beijing"],
    ["lesoto", "lesotho"],
  ])("%s is a slip for %s", (query, word) => {
    expect(nearest(query).words).toContain(word);
  });

  test.each(["water", "gold", "river", "sheep", "mine", "nuclear", "sugar", "watter"])(
    "%s is no slip for another word",
    (query) => {
      expect(nearest(query)).toEqual({ people: [], words: [] });
    },
  );

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
    ...wholeStore,
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
