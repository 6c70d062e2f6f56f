import { expect, test } from "vitest";
import { readEdtf } from "../../../domain/date/parseEdtf.ts";
import { drawDates } from "./drawDates.ts";

const used = {
  date: readEdtf("1990-04-07"),
  glyph: "diamond" as const,
  colour: "#111111",
  soft: "soft",
  top: 0,
};
const rivals = [readEdtf("1990-04-05")];

test("a date that is not used is hollow, tied to the one in use, and begins where it was said", () => {
  const drawn = drawDates({ ...used, x: (day) => day * 20 }, rivals, "#ffffff");
  const alone = drawDates({ ...used, x: (day) => day * 20 }, [], "#ffffff");
  expect(drawn.near).toBe(false);
  expect(drawn.svg.match(/fill="#ffffff"/g)).toHaveLength(1);
  expect(drawn.svg.match(/fill="#111111"/g)).toHaveLength(1);
  expect(alone.left - drawn.left).toBe(40);
});

test("a month that is not used is seen on the year in use, and a day in use on days that are not", () => {
  const at = { ...used, x: (day: number) => day * 20 };
  const hollowLast = (date: string, rival: string) => {
    const { svg } = drawDates({ ...at, date: readEdtf(date) }, [readEdtf(rival)], "#ffffff");
    return (
      svg.lastIndexOf("#ffffff") >
      Math.max(svg.lastIndexOf("url(#soft)"), svg.lastIndexOf('fill="#111111"'))
    );
  };
  expect(hollowLast("1987", "1987-09")).toBe(true);
  expect(hollowLast("2019-06-25", "2019-06-24/2019-06-25")).toBe(false);
});

test("the tail of an open date is room that no other name may take", () => {
  const at = { ...used, x: (day: number) => day };
  const closed = drawDates(at, [], "#ffffff");
  const since = drawDates({ ...at, date: readEdtf("1990-04-07/..") }, [], "#ffffff");
  const until = drawDates({ ...at, date: readEdtf("../1990-04-07") }, [], "#ffffff");
  expect(since.right - closed.right).toBe(32);
  expect(closed.left - until.left).toBe(32);
});

test("where two marks would lie on one another only the one in use is drawn, and that is told", () => {
  const drawn = drawDates({ ...used, x: (day) => day }, rivals, "#ffffff");
  expect(drawn.near).toBe(true);
  expect(drawn.svg).not.toContain("#ffffff");
});
