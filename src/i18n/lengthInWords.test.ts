import { expect, test } from "vitest";
import type { GapLength } from "../domain/figures/gapLength.ts";
import { createI18n, fixedTranslate } from "./createI18n.ts";
import { lengthInWords } from "./lengthInWords.ts";

const i18n = createI18n("en");
const [en, zh] = [fixedTranslate(i18n, "en"), fixedTranslate(i18n, "zh")];
const years = (count: number, months = 0) => count * 12 + months;

test.each([
  [{ atLeast: years(15), atMost: years(17) }, "15 to 17 years", "15至17年"],
  [
    { atLeast: years(11, 11), atMost: years(13) },
    "11 years 11 months to 13 years",
    "11年11个月至13年",
  ],
  [{ atLeast: years(4, 3), atMost: years(4, 5) }, "4 years 3 to 5 months", "4年3至5个月"],
  [{ atLeast: years(1, 0), atMost: years(1, 1) }, "1 year to 1 year 1 month", "1年至1年1个月"],
  [{ atLeast: 3, atMost: 5 }, "3 to 5 months", "3至5个月"],
  [{ atLeast: 10, atMost: 12 }, "10 months to 1 year", "10个月至1年"],
  [{ atLeast: 0, atMost: years(2) }, "up to 2 years", "不超过2年"],
  [{ exact: { years: 2, months: 1, days: 5 } }, "2 years 1 month 5 days", "2年1个月5天"],
  [{ exact: { years: 0, months: 0, days: 1 } }, "1 day", "1天"],
] satisfies [GapLength, string, string][])(
  "%j is said in both languages",
  (length, english, chinese) => {
    expect(lengthInWords(length, en)).toBe(english);
    expect(lengthInWords(length, zh)).toBe(chinese);
  },
);
