import { expect, test } from "vitest";
import { numberSources } from "./numberSources.ts";

test("sources have the numbers in which a reader meets them, each one of its own", () => {
  const numbers = numberSources(["page", "memoir", "page", "report"]);
  expect([...numbers]).toEqual([
    ["page", 1],
    ["memoir", 2],
    ["report", 3],
  ]);
});
