import { afterEach, expect, test, vi } from "vitest";
import { keep, readKept } from "./kept.ts";

afterEach(() => {
  vi.restoreAllMocks();
  window.sessionStorage.clear();
});

test("plain data is kept for the window, and nothing is found elsewhere", () => {
  keep("window", "timer", { start: 1 });
  expect(readKept("window", "timer")).toEqual({ start: 1 });
  expect(readKept("device", "timer")).toBeUndefined();
});

test("what is no JSON is as if it were not there", () => {
  window.sessionStorage.setItem("china-lesotho-timeline-timer", "{");
  expect(readKept("window", "timer")).toBeUndefined();
});

test("where storage is refused, nothing is thrown", () => {
  vi.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  keep("window", "timer", 1);
  expect(readKept("window", "timer")).toBeUndefined();
});
