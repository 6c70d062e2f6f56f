import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDate } from "../../tests/edtfArbitraries.ts";
import { parseEdtf, readEdtf } from "../domain/date/parseEdtf.ts";
import { createI18n, fixedTranslate } from "./createI18n.ts";
import { dateInWords } from "./dateInWords.ts";

const i18n = createI18n("en");
const [en, zh] = [fixedTranslate(i18n, "en"), fixedTranslate(i18n, "zh")];

describe("a date in words, in both languages", () => {
  test.each([
    ["1985", "1985", "1985年"],
    ["0083", "83", "83年"],
    ["2016-11", "November 2016", "2016年11月"],
    ["1983-04-30", "30 April 1983", "1983年4月30日"],
    ["2026-01-01", "1 January 2026", "2026年1月1日"],
    ["1983~", "c. 1983", "约1983年"],
    ["1983-04~", "c. April 1983", "约1983年4月"],
    ["1983-04-30~", "c. 30 April 1983", "约1983年4月30日"],
    ["1994?", "1994 (uncertain)", "1994年（存疑）"],
    ["1990-04?", "April 1990 (uncertain)", "1990年4月（存疑）"],
    ["1990-04-05?", "5 April 1990 (uncertain)", "1990年4月5日（存疑）"],
    ["1990%", "c. 1990 (uncertain)", "约1990年（存疑）"],
    ["198X", "1980s", "20世纪80年代"],
    ["198X~", "c. 1980s", "约20世纪80年代"],
    ["200X", "between 2000 and 2009", "2000年至2009年间"],
    ["19XX", "between 1900 and 1999", "1900年至1999年间"],
    ["1983-XX", "1983, month unknown", "1983年（月份不详）"],
    ["1983-04-XX", "April 1983, day unknown", "1983年4月（日期不详）"],
    ["1983-XX-XX", "1983, month and day unknown", "1983年（月日不详）"],
    ["1966/1983", "1966–1983", "1966年—1983年"],
    ["2019-04/2019-06", "April–June 2019", "2019年4月至6月"],
    ["2009-09/2012-03", "September 2009 – March 2012", "2009年9月至2012年3月"],
    ["2024-09-04/2024-09-06", "4–6 September 2024", "2024年9月4日至6日"],
    ["2024-08-30/2024-09-02", "30 August – 2 September 2024", "2024年8月30日至9月2日"],
    ["2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025", "2024年12月30日至2025年1月2日"],
    ["1983/1990-04-07", "1983 – 7 April 1990", "1983年至1990年4月7日"],
    ["1966~/1983", "c. 1966 – 1983", "约1966年至1983年"],
    ["1966/1983?", "1966 – 1983 (uncertain)", "1966年至1983年（存疑）"],
    ["2022-12-01/..", "since 1 December 2022", "2022年12月1日起"],
    ["2015/..", "since 2015", "2015年起"],
    ["1983/", "from 1983, end unknown", "1983年起，结束时间不详"],
    ["../2000", "until 2000", "至2000年止"],
    ["/2000", "until 2000, beginning unknown", "至2000年止，开始时间不详"],
    [
      "[1983-05-13,1983-05-14]",
      "either 13 May 1983 or 14 May 1983",
      "1983年5月13日或1983年5月14日",
    ],
    ["[1983,1985,1987]", "one of: 1983; 1985; 1987", "以下日期之一：1983年；1985年；1987年"],
  ])("%s: %s, %s", (edtf, english, chinese) => {
    expect(dateInWords(readEdtf(edtf), en)).toBe(english);
    expect(dateInWords(readEdtf(edtf), zh)).toBe(chinese);
  });

  test("an undated event says so", () => {
    expect([dateInWords(null, en), dateInWords(null, zh)]).toEqual(["no date", "无日期"]);
  });
});

describe("whatever the date", () => {
  const dates = anyDate.filter((text) => "date" in parseEdtf(text));

  test("the words claim no month and no day that the date does not have", () => {
    const monthNames = Array.from({ length: 12 }, (_, i) => en(`date.monthName.${(i + 1) as 1}`));
    fc.assert(
      fc.property(dates, (text) => {
        const english = dateInWords(readEdtf(text), en);
        const chinese = dateInWords(readEdtf(text), zh);
        const known = text.match(/\d{4}-\d{2}/g) ?? [];
        const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
        expect(
          english.split(/[^A-Za-z]/).filter((word) => monthNames.includes(word)).length,
        ).toBeLessThanOrEqual(known.length);
        expect((chinese.match(/\d月/g) ?? []).length).toBeLessThanOrEqual(known.length);
        expect((chinese.match(/\d日/g) ?? []).length).toBeLessThanOrEqual(days.length);
        if (known.length === 0)
          expect(monthNames.some((name) => english.includes(name))).toBe(false);
      }),
    );
  });

  test("every doubt is said as often as it is marked, or once where both ends share it", () => {
    const said = (text: string, marked: number) =>
      /([?~%])\/.*\1$/.test(text) ? [marked / 2, marked] : [marked];
    const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length;
    fc.assert(
      fc.property(dates, (text) => {
        const [english, chinese] = [
          dateInWords(readEdtf(text), en),
          dateInWords(readEdtf(text), zh),
        ];
        expect(said(text, count(text, /[~%]/g))).toContain(count(english, /c\. /g));
        expect(said(text, count(text, /[~%]/g))).toContain(count(chinese, /约/g));
        expect(said(text, count(text, /[?%]/g))).toContain(count(english, /uncertain/g));
        expect(said(text, count(text, /[?%]/g))).toContain(count(chinese, /存疑/g));
      }),
      { examples: [["0001?/0001?"], ["1990%/1991%"]] },
    );
  });
});
