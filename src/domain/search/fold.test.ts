import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldWithPlaces } from "./fold.ts";

describe("folding", () => {
  test.each([
    ["Ntšinyi", "ntsinyi"],
    ["Nts\u030cinyi", "ntsinyi"],
    ["’Mamohato", "mamohato"],
    ["'Mamohato", "mamohato"],
    ["ʼMamohato", "mamohato"],
    ["Abdul’ahat", "abdulahat"],
    ["阿不来提·阿不都热西提", "阿不来提阿不都热西提"],
    ["Wang Yi’s", "wang yi s"],
    ["WANG YI'S VISIT", "wang yi s visit"],
    ["the ministers’ talks", "the ministers talks"],
    ["’s", "s"],
    ["’smith", "smith"],
    ["２０１８年９月", "2018年9月"],
    ["ＦＯＣＡＣ", "focac"],
    ["China–Africa", "china africa"],
    ["US$82.567 million", "us 82 567 million"],
    ["mò xī xī lì", "mo xi xi li"],
    ["lǚ", "lu"],
    ["  “复交” …", "复交"],
    ["?!", ""],
  ])("%s is searched as %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("what is folded stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("case, width and composition tell no texts apart", () => {
    const letter = fc.constantFrom(..."abz ÄšéÑ09王毅");
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join("");
        for (const other of [text.toUpperCase(), text.toLowerCase(), text.normalize("NFD")])
          expect(fold(other)).toBe(fold(text));
      }),
    );
  });

  test("each sign knows where it stands in the text as written, its diacritics with it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const folded = foldWithPlaces(text);
        [...folded.text].reduce((at, sign) => {
          const written = text.slice(folded.starts[at], folded.ends[at]);
          expect(sign === " " || fold(written).includes(sign)).toBe(true);
          return at + sign.length;
        }, 0);
      }),
    );
    expect(foldWithPlaces("’Nts\u030c")).toMatchObject({ starts: [1, 2, 3], ends: [2, 3, 5] });
  });
});
