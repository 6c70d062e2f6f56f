import { describe, expect, test } from "vitest";
import { wholeStore } from "../../../tests/history.ts";
import { bandsOfRow } from "../../domain/context/bandsOfRow.ts";
import type { ContextBand } from "../../domain/context/contextBand.ts";
import { toDay } from "../../domain/date/day.ts";
import { placeBands } from "./placeBands.ts";

const day = (year: number, month = 1, date = 1) => toDay({ year, month, day: date });
const END = day(2032);
/** One px a day. */
const view = (from: number, to: number) => ({ from, to, width: to - from });
const band = (date: string): ContextBand => ({
  id: date,
  row: "governments",
  date,
  name: { en: "G", zh: "政" },
  short: { en: "G", zh: "政" },
  text: { en: "t", zh: "t" },
  sources: [],
});

describe("the bands of a row", () => {
  test("never overlap and stay in view, at any stretch of time", () => {
    for (const row of ["governments", "summits"] as const)
      for (const from of [1982, 1985, 1994, 2014]) {
        const placed = placeBands(
          bandsOfRow(wholeStore.context, row),
          view(day(from), day(from + 9)),
          END,
        );
        const inView = placed.filter((one) => one.inView);
        inView.forEach(({ left, right }, i) => {
          expect(left).toBeGreaterThanOrEqual(inView[i - 1]?.right ?? 0);
          expect(right).toBeLessThanOrEqual(day(from + 9) - day(from));
        });
      }
  });

  test("a government that began before the view has no line at its edge", () => {
    const [first, second] = placeBands(
      [band("1980-01-01/1986-01-20"), band("1986-01-24/1991-05-02")],
      view(day(1983), day(1990)),
      END,
    );
    expect(first).toMatchObject({ left: 0, begins: false, ends: true });
    expect(second).toMatchObject({ left: day(1986, 1, 24) - day(1983), begins: true, ends: false });
  });

  test("one that goes on reaches the end of what can be shown, and no further", () => {
    const [open] = placeBands([band("2022-10-28/..")], view(day(2020), day(2040)), END);
    expect(open).toMatchObject({ span: { from: day(2022, 10, 28), to: END }, inView: true });
  });

  test("a beginning of which only the year is known is not drawn as a day", () => {
    const [about, exact] = placeBands(
      [band("1986/1991-05-02"), band("1991-05-02/1993-04-02")],
      view(day(1983), day(1995)),
      END,
    );
    expect([about?.exact, exact?.exact]).toEqual([false, true]);
  });

  test("two that share a day meet there", () => {
    const [before, after] = placeBands(
      [band("1991-05-02/1993-04-02"), band("1993-04-02/1994-08-17")],
      view(day(1990), day(1996)),
      END,
    );
    expect(before?.right).toBe(after?.left);
  });
});
