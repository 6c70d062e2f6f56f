import { expect, test } from "vitest";
import { checkOrder } from "../scripts/checkOrder.ts";
import { DATA, readData } from "../scripts/dataFolder.ts";

test("data/ is in order and its schemas for editors are those of the code", () => {
  expect(checkOrder(readData().files, DATA)).toEqual([]);
});
