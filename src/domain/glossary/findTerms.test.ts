import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { findTerms } from "./findTerms.ts";
import type { Term } from "./term.ts";

const term = (id: string, en: string[], zh: string[] = ["词"]): Term => ({
  id,
  term: { en: en[0] ?? id, zh: zh[0] ?? id },
  pinyin: "cí",
  forms: { en: en.slice(1), zh: zh.slice(1) },
  means: { en: "m", zh: "m" },
  notSameAs: { en: "n", zh: "n" },
  sources: [],
});

const grant = term("grant", ["grant", "a grant"]);
const partnership = term("partnership", ["strategic partnership"]);
const comprehensive = term("comprehensive", ["comprehensive strategic partnership"]);
const suspension = term(
  "suspension",
  ["the suspension", "suspension of relations"],
  ["中止", "中止外交关系"],
);
const official = term("official", ["official visit"], ["正式访问"]);
const unofficial = term("unofficial", ["unofficial visit", "“Unofficial”"], ["非正式访问"]);
const TERMS = [grant, partnership, comprehensive, suspension, official, unofficial];

const found = (text: string, lang: "en" | "zh") =>
  findTerms(text, lang, TERMS).map(({ term: { id }, start, end }) => [id, text.slice(start, end)]);

describe("a term is found in a text", () => {
  test.each([
    ["It is a grant.", [["grant", "a grant"]]],
    ["Grants, granted, flagrant: not one.", []],
    ["A re-grant is another word, a grant-maker too.", []],
    [
      "grant’s worth; “grant”",
      [
        ["grant", "grant"],
        ["grant", "grant"],
      ],
    ],
    [
      "A comprehensive strategic partnership",
      [["comprehensive", "comprehensive strategic partnership"]],
    ],
    ["On the suspension of relations", [["suspension", "suspension of relations"]]],
    ["“Unofficial” is the ministry’s word", [["unofficial", "“Unofficial”"]]],
    ["an unofficial visit", [["unofficial", "unofficial visit"]]],
    ["中止 is said of grant中止", [["grant", "grant"]]],
  ])("%s", (text, uses) => {
    expect(found(text, "en")).toEqual(uses);
  });

  test.each([
    [
      "中国中止同莱索托的关系，中止外交关系",
      [
        ["suspension", "中止"],
        ["suspension", "中止外交关系"],
      ],
    ],
    ["对中国作非正式访问", [["unofficial", "非正式访问"]]],
    ["A grant", []],
  ])("%s", (text, uses) => {
    expect(found(text, "zh")).toEqual(uses);
  });
});

/** Texts in which forms stand alone, beside one another, inside words and beside Chinese. */
const piece = fc.oneof(
  fc.constantFrom(
    ...TERMS.flatMap(({ term: own, forms }) => [own.en, own.zh, ...forms.en, ...forms.zh]),
  ),
  fc.constantFrom(" ", "’", "-", "s", "the ", "é", "—", "中", "。", "7", "𝒜"),
  fc.string({ unit: "grapheme", maxLength: 3 }),
);
const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const langs = fc.constantFrom("en" as const, "zh" as const);

describe("whatever the text", () => {
  test("uses stand in order, never overlap, and are forms letter by letter", () => {
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        let done = 0;
        for (const {
          term: { term: own, forms },
          start,
          end,
        } of findTerms(text, lang, TERMS)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect([own[lang], ...forms[lang]]).toContain(text.slice(start, end));
          done = end;
        }
      }),
    );
  });

  test("no use begins or ends inside a longer word", () => {
    const split = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}-])+/gu;
    fc.assert(
      fc.property(texts, langs, (text, lang) => {
        const words = [...text.matchAll(split)].map(({ 0: word, index }) => ({
          from: index,
          to: index + word.length,
        }));
        for (const { start, end } of findTerms(text, lang, TERMS))
          for (const place of [start, end])
            expect(words.some(({ from, to }) => from < place && place < to)).toBe(false);
      }),
    );
  });
});

test("no term of the store hides another: each form opens its own entry", () => {
  for (const lang of ["en", "zh"] as const)
    for (const { id, term: own, forms } of wholeStore.glossary)
      for (const form of [own[lang], ...forms[lang]])
        expect(findTerms(form, lang, wholeStore.glossary).map((use) => use.term.id)).toEqual([id]);
});
