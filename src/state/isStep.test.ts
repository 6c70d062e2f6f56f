import { expect, test } from "vitest";
import { isStep } from "./isStep.ts";
import { INITIAL_VIEW } from "./viewState.ts";

const timeline = { ...INITIAL_VIEW, event: "1990-suspension" };

test.each([
  ["another event", { event: "1994-restoration" }, true],
  ["a page", { view: "sources" as const }, true],
  ["the list of the same events", { view: "list" as const }, false],
  ["another window", { window: { from: 0, to: 9000 } }, false],
  ["another language", { language: "zh" as const }, false],
])("Back returns from %s: %s", (_, change, step) => {
  expect(isStep({ ...timeline, ...change }, timeline)).toBe(step);
  expect(isStep(timeline, { ...timeline, ...change })).toBe(step);
});
