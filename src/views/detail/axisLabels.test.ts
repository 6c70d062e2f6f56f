import { describe, expect, test } from "vitest";
import { claimAxis } from "../../domain/claim/claimAxis.ts";
import { drawnSpan } from "../../domain/date/drawnSpan.ts";
import { readEdtf } from "../../domain/date/parseEdtf.ts";
import { createI18n, fixedTranslate } from "../../i18n/createI18n.ts";
import { axisLabels } from "./axisLabels.ts";
import { placeLabels } from "./placeLabels.ts";

const i18n = createI18n("en");

function labelsOf(lang: "en" | "zh", ...dates: string[]) {
  const axis = claimAxis(dates.map((date) => drawnSpan(readEdtf(date))));
  return placeLabels(axisLabels(dates, axis, fixedTranslate(i18n, lang)), axis);
}
const inOrder = (...args: Parameters<typeof labelsOf>) =>
  labelsOf(...args)
    .sort((a, b) => a.at - b.at)
    .map(({ text, claim }) => (claim ? `*${text}` : text));

describe("below the axis of the claims", () => {
  test("days of one month are counted, those that are claimed in every case", () => {
    expect(inOrder("en", "1990-04-07", "1990-04-05")).toEqual([
      "1 Apr",
      "3",
      "*5",
      "*7",
      "9",
      "11",
    ]);
    expect(inOrder("zh", "1990-04-07", "1990-04-05")[0]).toBe("4月1日");
  });

  test("a month is counted by its days too, and each month is named once", () => {
    expect(inOrder("en", "1990-04", "1990-04-05")).toEqual(["*5 Apr", "12", "19", "26", "3 May"]);
  });

  test("days of two months bear their whole dates", () => {
    expect(inOrder("en", "1994-01-12", "1993-12-31")).toEqual(["*31 Dec 1993", "*12 Jan 1994"]);
    expect(inOrder("zh", "1994-01-12", "1993-12-31")).toEqual([
      "*1993年12月31日",
      "*1994年1月12日",
    ]);
  });

  test("years bear their numbers", () => {
    expect(inOrder("en", "2017", "2018")).toEqual(["*2017", "*2018"]);
  });

  test("where two lie on one another, that of the date in use stands", () => {
    expect(inOrder("en", "1983", "1983-06-12")).toEqual(["*1983"]);
    expect(inOrder("en", "1983-06-12", "1983")).toEqual(["*12 Jun 1983"]);
  });
});
