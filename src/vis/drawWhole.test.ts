import { expect, test } from "vitest";
import { drawWhole } from "./drawWhole.ts";

/* oxlint-disable no-underscore-dangle -- vis's own name */
test("a timeline is drawn only once it has its window", () => {
  const drawings: string[] = [];
  class Widget {
    initialFitDone = false;
    _redraw() {
      drawings.push("drawn");
    }
  }
  drawWhole(Widget);
  const widget = new Widget();
  widget._redraw();
  expect(drawings).toEqual([]);
  widget.initialFitDone = true;
  widget._redraw();
  expect(drawings).toEqual(["drawn"]);
});
