import { expect, test } from "vitest";
import { history, historyWith } from "../../../tests/history.ts";
import { stackVisits, tallestStack } from "./stackVisits.ts";

const stack = ({ events, file } = history) => stackVisits(events, file);

test("a mark a visit, and none for what is no visit", () => {
  expect(stack()).toEqual([
    { id: "1987-mamohato-visit", side: "b", year: 1987, row: 0 },
    { id: "2006-mosisili-focac-visit", side: "b", year: 2006, row: 0 },
    { id: "2026-wang-yi-visit", side: "a", year: 2026, row: 0 },
  ]);
});

test("a second visit of a side in a year stands on the first", () => {
  expect(stack(historyWith("2006-mosisili-focac-visit", { date: "1987-04" }))).toMatchObject([
    { side: "b", year: 1987, row: 0 },
    { side: "b", year: 1987, row: 1 },
    { side: "a", year: 2026, row: 0 },
  ]);
  expect(stack(historyWith("2026-wang-yi-visit", { date: "1987" }))[2]).toMatchObject({ row: 0 });
});

test("a visit over the turn of a year is counted once, where it begins", () => {
  const marks = stack(historyWith("2026-wang-yi-visit", { date: "2025-12-30/2026-01-02" }));
  expect(marks.filter(({ side }) => side === "a")).toMatchObject([{ year: 2025 }]);
});

test("a visit that no source dates is not drawn", () => {
  expect(stack(historyWith("2026-wang-yi-visit", { date: null }))).toHaveLength(2);
});

test("the tallest stack says how small the marks have to be", () => {
  expect(tallestStack([])).toBe(0);
  expect(tallestStack(stack())).toBe(1);
});
