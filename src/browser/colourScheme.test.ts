import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followColourScheme } from "./colourScheme.ts";

const theme = () => document.documentElement.dataset["theme"];
let system: { matches: boolean; change: () => void };

beforeEach(() => {
  system = { matches: false, change: () => undefined };
  vi.spyOn(window, "matchMedia").mockImplementation(
    () =>
      ({
        get matches() {
          return system.matches;
        },
        addEventListener: (_: string, change: () => void) => (system.change = change),
      }) as unknown as MediaQueryList,
  );
});
afterEach(() => vi.restoreAllMocks());

test("the page follows the system while nothing else is chosen", () => {
  followColourScheme("system");
  expect(theme()).toBe("light");
  system.matches = true;
  system.change();
  expect(theme()).toBe("dark");
});

test("what is chosen holds, whatever the system does, until the system is chosen again", () => {
  const choose = followColourScheme("dark");
  expect(theme()).toBe("dark");
  choose("light");
  system.matches = true;
  system.change();
  expect(theme()).toBe("light");
  choose("system");
  expect(theme()).toBe("dark");
});

test("paper is light, and the screen is as before when it has been printed", () => {
  followColourScheme("dark");
  window.dispatchEvent(new Event("beforeprint"));
  expect(theme()).toBe("light");
  window.dispatchEvent(new Event("afterprint"));
  expect(theme()).toBe("dark");
});
