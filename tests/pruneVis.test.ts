import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prunedVis, VIS_MODULE } from "../scripts/pruneVis.ts";

const whole = readFileSync(`node_modules/${VIS_MODULE}`, "utf8");

test("the timeline is built without the parts of vis-timeline that it never asks for", () => {
  const pruned = prunedVis(whole);
  expect(pruned.length).toBeLessThan(whole.length * 0.65);
  expect(pruned).toContain("class Timeline extends Core");
  // Nothing of what was taken away is left behind without its class.
  expect(pruned).not.toMatch(/^(Graph2d|LineGraph|Activator)\./m);
});

test("a part that an upgrade of vis-timeline has renamed, or asks more of, stops the build", () => {
  expect(() => prunedVis(whole.replace(/\bConfigurator\b/g, "Form"))).toThrow("no Configurator");
  const asking = `${whole}\nCustomTime.forget();`;
  expect(() => prunedVis(asking)).toThrow("asks for CustomTime.forget");
  expect(() => prunedVis(whole.replace("...util,", "util,"))).toThrow("another shape");
});

test("vis-timeline still has what is replaced and set of it from outside", () => {
  const names = [
    // drawWhole, orderLanes
    "  _redraw() {",
    "  _orderGroups() {",
    // Widget: it draws once it has its window, with lanes as high as they were measured
    "this.initialFitDone = false",
    "height = Math.max(this.height, this.props.label.height)",
    // eventItem, disputedItem
    "  repositionX(limitSize) {",
    "ItemSet.types = {",
  ];
  expect(names.filter((name) => !whole.includes(name))).toEqual([]);
});
