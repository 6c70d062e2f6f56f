import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { dateDifference } from "./dateDifference.ts";

const differenceOf = (id: string) =>
  history.events.filter((event) => event.id === id).map(dateDifference);

test("the sources contradict each other on the day of the suspension", () => {
  expect(differenceOf("1990-suspension")).toEqual([
    { dates: ["1990-04-07", "1990-04-05"], contradict: true },
  ]);
});

test("a month and a day within it are no contradiction", () => {
  expect(differenceOf("1990-taiwan-resumption")).toEqual([
    { dates: ["1990-04", "1990-04-05"], contradict: false },
  ]);
});

test("the sources differ on the day of the communiqué, and not on that of the restoration", () => {
  expect(differenceOf("1993-joint-communique")).toEqual([
    { dates: ["1993-12-31", "1993-12-30"], contradict: true },
  ]);
  expect(differenceOf("1994-restoration")).toEqual([undefined]);
});
