import { expect, test } from "vitest";
import { LaneHeights } from "./LaneHeights.ts";

/** An element that says it is so high, px. */
function high(className: string, px: number): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  for (const name of ["offsetHeight", "clientHeight"])
    Object.defineProperty(element, name, { value: px });
  return element;
}

/** Lanes with one name each, so many px high, in a room of 300 px; 6 px are left below a name. */
function lanesOf(names: Readonly<Record<string, number>>) {
  const container = high("", 300);
  const ground = high("vis-foreground", 300);
  container.append(high("vis-panel vis-center", 300), ground);
  const labels = new Map<string, HTMLElement>();
  for (const [lane, px] of Object.entries(names)) {
    const group = high(`lane-${lane}`, px);
    group.append(high("vis-item", px));
    ground.append(group);
    labels.set(lane, high("lane", 0));
  }
  const heights = () => [...labels.values()].map((label) => label.style.minHeight);
  return { container, labels, heights };
}

test("what vis has to measure again are the lanes that have another height", () => {
  const { container, labels, heights } = lanesOf({ relations: 94, economy: 94, culture: 94 });
  const lanes = new LaneHeights(container);
  expect(lanes.settle(labels)).toEqual(["relations", "economy", "culture"]);
  expect(heights()).toEqual(["100px", "100px", "100px"]);
  expect(lanes.settle(labels)).toEqual([]);
});

test("lanes that stay have their heights before they are drawn without the one that goes", () => {
  const { container, labels, heights } = lanesOf({ relations: 194, economy: 44, culture: 44 });
  const lanes = new LaneHeights(container);
  lanes.settle(labels);
  labels.delete("relations");
  expect([...lanes.expect(labels)]).toEqual([
    ["economy", 150],
    ["culture", 150],
  ]);
  expect(heights()).toEqual(["150px", "150px"]);
  expect(lanes.settle(labels)).toEqual([]);
});

test("of a lane that was never drawn nothing is expected", () => {
  const { container, labels, heights } = lanesOf({ relations: 94, economy: 94 });
  expect(new LaneHeights(container).expect(labels).size).toBe(0);
  expect(heights()).toEqual(["", ""]);
});

test("lanes that just do not fit stand a little closer; where that is not enough they scroll", () => {
  const close = lanesOf({ relations: 97, economy: 97, culture: 97 });
  new LaneHeights(close.container).settle(close.labels);
  expect(close.heights()).toEqual(["100px", "100px", "100px"]);
  const many = lanesOf({ relations: 99, economy: 99, culture: 99 });
  new LaneHeights(many.container).settle(many.labels);
  expect(many.heights()).toEqual(["105px", "105px", "105px"]);
});
