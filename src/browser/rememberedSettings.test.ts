import { afterEach, expect, test, vi } from "vitest";
import { readSettings, writeSettings } from "./rememberedSettings.ts";

const KEY = "china-lesotho-timeline";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const DEFAULTS = { theme: "system", singleKeys: true } as const;

test.each([
  { language: "both", theme: "dark", singleKeys: false },
  { theme: "light", singleKeys: true },
] as const)("what was chosen is remembered: %j", (settings) => {
  expect(writeSettings(settings)).toBeUndefined();
  expect(readSettings()).toEqual({ settings });
});

test("what was stored before there were themes and keys stays valid", () => {
  localStorage.setItem(KEY, '{"version":1,"language":"zh"}');
  expect(readSettings()).toEqual({ settings: { language: "zh", ...DEFAULTS } });
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '{"version":2,"language":"en"}',
  '{"version":1,"language":7}',
  '{"version":1,"language":"en","theme":"sepia"}',
  '{"version":1,"language":"en","theme":"dark","singleKeys":"no"}',
])("a value that cannot be read (%j) is set aside and told once", (text) => {
  localStorage.setItem(KEY, text);
  expect(readSettings()).toEqual({ trouble: "storage-corrupt" });
  expect(readSettings()).toEqual({});
  expect(localStorage.getItem(`${KEY}-unreadable`)).toBe(text);
});

test("a storage that is denied is told and harms nothing", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(readSettings()).toEqual({ trouble: "storage-denied" });
  expect(writeSettings(DEFAULTS)).toBe("storage-denied");
});

test("a storage that is full is told", () => {
  const full = {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  vi.spyOn(window, "localStorage", "get").mockReturnValue(full as unknown as Storage);
  expect(writeSettings(DEFAULTS)).toBe("storage-full");
});
