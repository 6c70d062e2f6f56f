import { describe, expect, test } from "vitest";
import { history, historyWith } from "../../../tests/history.ts";
import type { Citation, TimelineEvent } from "../event/event.ts";
import type { ClaimField } from "./claimsOf.ts";
import { weighClaims } from "./weighClaims.ts";

const find = ({ events }: typeof history, id: string): TimelineEvent => {
  const found = events.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};

const REASON = { en: "why", zh: "原因" };
const citation = (source: string, says: Citation["says"]): Citation => ({
  source,
  locator: { en: "p. 1", zh: "第1页" },
  ...(says && { says }),
  confidence: "high",
});

/** How an event is weighed that uses the first of these dates. */
const differenceOf = (used: string | null, ...dates: string[]) => {
  const sources = dates.map((date, i) => citation(`s${i}`, { date }));
  return weighClaims(
    find(historyWith("1990-suspension", { date: used, sources }), "1990-suspension"),
    "date",
  )?.difference;
};

describe("what the claims differ in", () => {
  test.each([
    ["days of one month", "1990-04-07", ["1990-04-07", "1990-04-05"], "day"],
    ["days of two months", "1993-12-31", ["1993-12-31", "1994-01-12"], "date"],
    ["years", "2017", ["2017", "2018"], "year"],
    ["a month and a day within it", "1990-04", ["1990-04", "1990-04-05"], "exactness"],
    ["a day, its month and its year", "1990-04-07", ["1990-04-07", "1990-04", "1990"], "exactness"],
    [
      "two days within the month in use",
      "1990-04",
      ["1990-04", "1990-04-05", "1990-04-07"],
      "date",
    ],
    [
      "the days of a stay, their month and their year",
      "2018-09-01/2018-09-07",
      ["2018-09-01/2018-09-07", "2018-09", "2018"],
      "exactness",
    ],
    ["a longer duration", "2009/2012", ["2009/2012", "2009/2013"], "date"],
    [
      "a duration of the same years, to the month",
      "2009/2012",
      ["2009/2012", "2009-01/2012-12"],
      "exactness",
    ],
    ["a duration and a day within it", "2009/2012", ["2009/2012", "2010-05-01"], "date"],
    ["doubt alone", "1983", ["1983", "1983~"], "exactness"],
    [
      "one of two days, and one of the two",
      "[1983-05-13,1983-05-14]",
      ["[1983-05-13,1983-05-14]", "1983-05-13"],
      "exactness",
    ],
  ])("%s", (_, used, dates, difference) => {
    expect(differenceOf(used, ...dates)).toBe(difference);
  });

  test("a single claim that is used is nothing to weigh; one that is not used is", () => {
    expect(differenceOf("1990-04-07", "1990-04-07")).toBeUndefined();
    expect(differenceOf(null, "1990-04-07")).toBe("unused");
  });
});

test("the preferred claim comes first, then those that say the same, then the others in their order", () => {
  const sources = ["1990-04-05", "1990-04-07", "1990-04-06", "1990-04-07"].map((date, i) =>
    citation(`s${i}`, { date }),
  );
  const preferred = { date: { source: "s3", reason: REASON } };
  const event = find(historyWith("1990-suspension", { sources, preferred }), "1990-suspension");
  const weighed = weighClaims(event, "date");
  expect(weighed?.claims.map((claim) => [claim.citation.source, claim.used])).toEqual([
    ["s3", true],
    ["s1", true],
    ["s0", false],
    ["s2", false],
  ]);
  expect(weighed?.reason).toEqual(REASON);
});

test("places and figures are weighed alike; a figure in use is that of the preferred source", () => {
  const [maputo, maseru] = [
    { en: "Maputo", zh: "马普托" },
    { en: "Maseru", zh: "马塞卢" },
  ];
  const sources = [
    citation("a", { place: maputo, figure: { en: "US$4 million", zh: "400万美元" } }),
    citation("b", { place: maseru, figure: { en: "US$5 million", zh: "500万美元" } }),
  ];
  const preferred = {
    place: { source: "b", reason: REASON },
    figure: { source: "b", reason: REASON },
  };
  const data = historyWith("1983-establishment", { sources, preferred, place: maseru });
  const first = (field: ClaimField) =>
    weighClaims(find(data, "1983-establishment"), field)?.claims[0];
  expect(first("place")).toMatchObject({ citation: { source: "b" }, used: true });
  expect(first("figure")).toMatchObject({ citation: { source: "b" }, used: true });
});
