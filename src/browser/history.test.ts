import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readQuery, writeQuery } from "./history.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("a page that is loaded anew at once is where it was", () => {
  writeQuery("?step=2", "replace");
  expect(readQuery()).toBe("?step=2");
});

test("of what changes in a row the address has the first and the last, for Safari counts", () => {
  const written = vi.spyOn(window.history, "replaceState");
  for (let year = 1990; year <= 2000; year++) writeQuery(`?t=${year}`, "replace");
  expect(readQuery()).toBe("?t=1990");
  vi.advanceTimersByTime(250);
  expect(readQuery()).toBe("?t=2000");
  expect(written).toHaveBeenCalledTimes(2);
});

test("a step of the history keeps what was last seen where it leads back to", () => {
  const pushed = vi.spyOn(window.history, "pushState");
  writeQuery("?t=1990", "replace");
  writeQuery("?t=1991", "replace");
  pushed.mockImplementationOnce(() => expect(readQuery()).toBe("?t=1991"));
  writeQuery("?event=x", "push");
  expect(pushed).toHaveBeenCalledOnce();
});
