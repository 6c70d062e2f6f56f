import { expect, test } from "vitest";
import { checkOrder } from "../scripts/checkOrder.ts";
import { DATA, readData } from "../scripts/dataFolder.ts";

test("data/ is in order and its schemas for editors are those of the code", () => {
  expect(checkOrder(readData().files, DATA)).toEqual([]);
});

test("a file that is out of order is told", () => {
  const people = readData().files["people.json"];
  const files = { "people.json": Array.isArray(people) ? [...people].reverse() : [] };
  expect(checkOrder(files, DATA)).toMatchObject([{ code: "not-sorted", path: ["people.json"] }]);
});
