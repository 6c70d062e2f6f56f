import { titleIn } from "../src/domain/source/titleIn.ts";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citeEvent } from "../src/domain/cite/citeEvent.ts";
import { citeSource } from "../src/domain/cite/citeSource.ts";
import type { CslItem } from "../src/domain/cite/cslItem.ts";
import { toBibtex } from "../src/domain/cite/toBibtex.ts";
import { toCslJson } from "../src/domain/cite/toCslJson.ts";
import { toGbt7714 } from "../src/domain/cite/toGbt7714.ts";
import { toRis } from "../src/domain/cite/toRis.ts";
import { apaReference } from "../src/i18n/apaReference.ts";
import { chicagoReference } from "../src/i18n/chicagoReference.ts";
import { createI18n, fixedTranslate } from "../src/i18n/createI18n.ts";
import { plainReference } from "../src/i18n/reference.ts";
import { wholeStore } from "./history.ts";

const t = fixedTranslate(createI18n("en"), "en");
const accessed = "2026-11-25";

/** Every event and every source, cited in one language. */
function worksIn(lang: "en" | "zh"): CslItem[] {
  const { file, events, sources } = wholeStore;
  return [
    ...events.map(({ id, title }) =>
      citeEvent(
        {
          id,
          title: title[lang],
          work: `${file.title[lang]}, 2026.11`,
          lang,
          accessed,
          address: `https://timeline.example/?lang=${lang}&event=${id}`,
        },
        file,
      ),
    ),
    ...sources.map((source) =>
      citeSource(source, { lang, title: titleIn(source, lang).text, accessed }),
    ),
  ];
}

const WORKS = { en: worksIn("en"), zh: worksIn("zh") };

/** What citation-js reads, in the fields that we write. */
function read(text: string) {
  const [item = {}] = new Cite(text).data;
  const { issued, accessed: day } = item as { issued?: CslItem["issued"]; accessed?: object };
  return { ...item, issued: issued?.["date-parts"], accessed: day } as Record<string, unknown>;
}

describe.each(["en", "zh"] as const)("every event and every source of the store, in %s", (lang) => {
  const works = WORKS[lang];

  test("is the same in APA as citation-js makes it", () => {
    const expected = new Map(
      new Cite(works).format("bibliography", {
        format: "text",
        template: "apa",
        lang: "en-US",
        asEntryArray: true,
      }),
    );
    expect(expected.size).toBe(works.length);
    for (const work of works) {
      // It writes a publisher that is only described, not named, with capitals.
      const ours = plainReference(apaReference(work, t)).toLowerCase();
      const theirs = expected.get(work.id)?.trim().toLowerCase() ?? "";
      // In a list it tells works of one body and year apart by letters.
      expect(ours).toBe(theirs.replace(/\((\d{4}|n\.d\.)-?[a-z](?=[,)])/, "($1"));
    }
  });

  test("is read back from BibTeX by citation-js", () => {
    for (const work of works) {
      const back = read(toBibtex(work));
      expect(back).toMatchObject({ title: work.title, issued: work.issued?.["date-parts"] });
      expect(back["URL"]).toBe(work.URL);
      // A body is a name in one piece, which it calls family.
      expect(back["author"]).toEqual(work.author?.map(({ literal }) => ({ family: literal })));
    }
  });

  test("is read back from RIS by citation-js", () => {
    for (const work of works) {
      const back = read(toRis(work));
      expect(back).toMatchObject({ type: work.type, title: work.title });
      expect(back["URL"]).toBe(work.URL);
      // A comma would part a family name from a given one; a body is one piece, whatever that is called.
      const [author = {}] = (back["author"] ?? []) as object[];
      const pieces = work.author?.map(({ literal }) => literal.replaceAll(", ", " – ")) ?? [];
      expect(Object.values(author)).toEqual(pieces);
      const [whole] = work.issued?.["date-parts"] ?? [];
      // Of a newspaper it reads the year alone.
      const issued = work.type === "article-newspaper" ? whole?.slice(0, 1) : whole;
      expect(back["issued"]).toEqual(issued && [issued]);
    }
  });

  test("is read back from CSL-JSON by citation-js, whole", () => {
    const back = new Cite(toCslJson(works)).data.map(({ _graph, ...work }) => work);
    expect(back).toEqual(works);
  });

  test.each(["谁访问了谁？", "Who visits whom?", "‘Who visits whom?’"])(
    "puts no full stop after “%s”",
    (title) => {
      const [work] = worksIn("zh");
      if (!work) throw new Error("nothing to cite");
      for (const style of [apaReference, chicagoReference]) {
        const reference = plainReference(style({ ...work, title }, t));
        expect(reference).toContain(title);
        expect(reference).not.toContain(`${title}.`);
      }
    },
  );

  test("keeps a year a year: no style invents a month", () => {
    const byYear = works.filter(({ issued }) => issued?.["date-parts"][0].length === 1);
    for (const work of byYear) {
      expect(toBibtex(work)).not.toMatch(/month/);
      expect(toRis(work)).toMatch(/DA {2}- \d{4}\/\/\//);
      expect(plainReference(apaReference(work, t))).toMatch(/\(\d{4}\)/);
    }
    expect(
      plainReference(
        apaReference(
          {
            id: "x",
            type: "document",
            title: "T",
            language: "en",
            issued: { "date-parts": [[1987]] },
          },
          t,
        ),
      ),
    ).toBe("T. (1987).");
  });
});

describe("signs that mean something to a format", () => {
  const hard = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((text) => `a${text}z`);

  test("never break a record: one entry, one title", () => {
    fc.assert(
      fc.property(hard, (title) => {
        const item: CslItem = { id: "x", type: "webpage", title, language: "en" };
        expect(new Cite(toBibtex(item)).data).toHaveLength(1);
        expect(toRis(item).split("\r\n")).toHaveLength(6);
        expect(toBibtex(item).match(/^\S/gm)).toHaveLength(2);
      }),
    );
  });

  test("quotes, commas, line breaks, percent and right-to-left marks stay in the title", () => {
    const title = 'A “quoted”, 50 % "title"\u200f & _more_\nthan $1';
    const item: CslItem = { id: "x", type: "webpage", title, language: "en" };
    expect(read(toBibtex(item))["title"]).toBe(title.replace("\n", " "));
  });
});

const web = (item: Partial<CslItem> & { title: string }): CslItem => ({
  id: "x",
  type: "webpage",
  language: "en",
  ...item,
});

describe("worked examples of the manuals", () => {
  test.each([
    [
      // The Chicago Manual of Style Online, 17th ed., quick guide, website content
      web({
        author: [{ literal: "Google" }],
        title: "Privacy Policy",
        "container-title": "Privacy & Terms",
        issued: { "date-parts": [[2017, 4, 17]] },
        URL: "https://www.google.com/policies/privacy/",
      }),
      "Google. “Privacy Policy.” Privacy & Terms. Last modified April 17, 2017. https://www.google.com/policies/privacy/.",
    ],
    [
      web({
        author: [{ literal: "Yale University" }],
        title: "About Yale: Yale Facts",
        accessed: { "date-parts": [[2017, 5, 1]] },
        URL: "https://www.yale.edu/about-yale/yale-facts",
      }),
      "Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.",
    ],
    [
      // The same, news article; here without a person as author
      web({
        type: "article-newspaper",
        title: "Apple’s iPhone Is Sleek, Smart and Simple",
        "container-title": "Washington Post",
        issued: { "date-parts": [[2007, 7, 5]] },
      }),
      "“Apple’s iPhone Is Sleek, Smart and Simple.” Washington Post, July 5, 2007.",
    ],
  ])("Chicago %#", (item, expected) => {
    expect(plainReference(chicagoReference(item, t))).toBe(expected);
  });

  test.each([
    [
      // GB/T 7714—2015, appendix A, electronic works
      web({
        language: "zh",
        author: [{ literal: "萧钰" }],
        title: "出版业信息化迈入快车道",
        issued: { "date-parts": [[2001, 12, 19]] },
        accessed: { "date-parts": [[2002, 4, 15]] },
        URL: "http://www.creader.com/news/20011219/200112190019.html",
      }),
      "萧钰. 出版业信息化迈入快车道[EB/OL]. (2001-12-19)[2002-04-15]. http://www.creader.com/news/20011219/200112190019.html.",
    ],
    [
      // The same, newspapers
      web({
        language: "zh",
        type: "article-newspaper",
        author: [{ literal: "傅刚,赵承,李佳路" }],
        title: "大风沙过后的思考",
        "container-title": "北京青年报",
        issued: { "date-parts": [[2000, 1, 12]] },
        accessed: { "date-parts": [[2005, 9, 28]] },
        URL: "http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm",
      }),
      "傅刚,赵承,李佳路. 大风沙过后的思考[N/OL]. 北京青年报,2000-01-12[2005-09-28]. http://www.bjyouth.com.cn/Bqb/20000412/GB/4216%5ED0412B1401.htm.",
    ],
  ])("GB/T 7714 %#", (item, expected) => {
    expect(toGbt7714(item)).toBe(expected);
  });

  test("GB/T 7714: an event is a part of a database, with the day of the data and of the reading", () => {
    const item = WORKS.zh.find(({ id }) => id.includes("1994-restoration"));
    expect(item && toGbt7714(item)).toMatch(
      /^中国与莱索托恢复外交关系\[DB\/OL\]\/\/中国与莱索托, 2026\.11\. \(\d{4}-\d\d-\d\d\)\[2026-11-25\]\. https:\S+\.$/,
    );
  });
});
