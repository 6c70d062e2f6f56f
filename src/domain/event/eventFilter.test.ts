import { expect, test } from "vitest";
import { history } from "../../../tests/history.ts";
import { NO_FILTER, showsLane } from "./eventFilter.ts";

const shown = (change: Partial<typeof NO_FILTER>) =>
  history.file.lanes
    .filter((lane) => showsLane(lane, { ...NO_FILTER, ...change }))
    .map(({ id }) => id);

test("the lane of the other side is not shown, and lanes that are no visits stay", () => {
  const all = shown({});
  expect(shown({ side: "china" })).toEqual(all.filter((id) => id !== "lesotho-visits"));
  expect(shown({ side: "lesotho" })).toEqual(all.filter((id) => id !== "china-visits"));
});

test("a lane that is taken out is not shown, and lanes of visits stay", () => {
  expect(shown({ lanes: ["economy"] })).toEqual(["china-visits", "lesotho-visits", "economy"]);
});
