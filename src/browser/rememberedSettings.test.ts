import { afterEach, expect, test, vi } from "vitest";
import { readSettings, writeSettings } from "./rememberedSettings.ts";

const KEY = "china-lesotho-timeline";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("what was chosen is remembered", () => {
  expect(writeSettings({ language: "both" })).toBeUndefined();
  expect(readSettings()).toEqual({ settings: { language: "both" } });
});

test.each(["", "{", "null", "[]", '{"version":2,"language":"en"}', '{"version":1,"language":7}'])(
  "a value that cannot be read (%j) is set aside and told once",
  (text) => {
    localStorage.setItem(KEY, text);
    expect(readSettings()).toEqual({ trouble: "storage-corrupt" });
    expect(readSettings()).toEqual({});
    expect(localStorage.getItem(`${KEY}-unreadable`)).toBe(text);
  },
);

test("a storage that is denied is told and harms nothing", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(readSettings()).toEqual({ trouble: "storage-denied" });
  expect(writeSettings({ language: "en" })).toBe("storage-denied");
});

test("a storage that is full is told", () => {
  const full = {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  vi.spyOn(window, "localStorage", "get").mockReturnValue(full as unknown as Storage);
  expect(writeSettings({ language: "en" })).toBe("storage-full");
});
