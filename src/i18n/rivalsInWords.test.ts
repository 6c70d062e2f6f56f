import { describe, expect, test } from "vitest";
import { readEdtf } from "../domain/date/parseEdtf.ts";
import { createI18n, fixedTranslate } from "./createI18n.ts";
import { datesWithoutYear } from "./datesWithoutYear.ts";
import { rivalsInWords } from "./rivalsInWords.ts";

const i18n = createI18n("en");
const words = { en: fixedTranslate(i18n, "en"), zh: fixedTranslate(i18n, "zh") };
const rivals = (...dates: string[]) => dates.map((date) => ({ date: readEdtf(date), sources: 1 }));
const brief = (lang: "en" | "zh", ...dates: string[]) =>
  datesWithoutYear(dates.map(readEdtf), words[lang]);

test.each([
  ["en", "7 April 1990; another source, 5 April 1990"],
  ["zh", "1990年4月7日；另有来源记为1990年4月5日"],
] as const)(
  "in %s the date in use comes first and says that another source differs",
  (lang, said) => {
    const used = lang === "en" ? "7 April 1990" : "1990年4月7日";
    expect(rivalsInWords(used, rivals("1990-04-05"), words[lang])).toBe(said);
  },
);

test("several sources are spoken of as such", () => {
  expect(rivalsInWords("1983", rivals("1984", "1985"), words.en)).toBe(
    "1983; other sources, 1984 or 1985",
  );
  expect(rivalsInWords("1983", [{ date: readEdtf("1984"), sources: 2 }], words.en)).toBe(
    "1983; other sources, 1984",
  );
});

test("where no date is used, those that are given are told as not used", () => {
  const said = rivals("1983-05-13", "1983-05-14");
  expect(rivalsInWords(null, said, words.en)).toBe("no date; not used: 13 May 1983 or 14 May 1983");
  expect(rivalsInWords(null, [], words.zh)).toBe("无日期");
});

test("without rivals the date stands alone", () => {
  expect(rivalsInWords("1983", [], words.en)).toBe("1983");
});

describe("over an axis that bears the year, it is left out", () => {
  test("of days and months of one year", () => {
    expect(brief("en", "1990-04-07", "1990-04-05")).toEqual(["7 April", "5 April"]);
    expect(brief("zh", "1990-04", "1990-04-05")).toEqual(["4月", "4月5日"]);
  });

  test.each([
    ["another year", "1991-04-05"],
    ["a year alone", "1990"],
    ["a doubt", "1990-04-05?"],
    ["an unknown day", "1990-04-XX"],
    ["a duration", "1990-04-05/1990-04-07"],
  ])("but not where there is %s", (_, other) => {
    expect(brief("en", "1990-04-07", other)).toBeUndefined();
  });
});
