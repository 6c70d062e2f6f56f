import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { expectAmongYears, focused, parameter } from "./page.ts";
import { goTo, slideOf, withLessons } from "./presenting.ts";

const visit = browse();

const SECOND = "1983-taiwan-break";
const at = (step: string) => `?present=1&step=${step}`;
/** The order of the store, round the events that the keys start from. */
const HERE = "1990-suspension";

describe.each(["en", "zh"])("in %s", (lang) => {
  test("each key does what it says, and one press does it once", async () => {
    const seen = await visit(`?lang=${lang}&present=1&step=${HERE}`);
    const { page } = seen;
    await page.keyboard.press("ArrowRight");
    const next = await slideOf(page);
    await goTo(page, at(HERE));
    await page.keyboard.press("ArrowLeft");
    const previous = await slideOf(page);
    expect(next).not.toBe(previous);
    const first = "1983-establishment";
    const last = await lastSlide(page);

    const turns: [string, string | null][] = [
      ...["ArrowRight", "ArrowDown", "Space", "PageDown", "n", "N", "Enter"].map(
        (key): [string, string | null] => [key, next],
      ),
      ...["ArrowLeft", "ArrowUp", "Shift+Space", "PageUp", "p", "P", "Backspace"].map(
        (key): [string, string | null] => [key, previous],
      ),
      ["Home", first],
      ["End", last],
    ];
    for (const [key, slide] of turns) {
      await goTo(page, at(HERE));
      await page.keyboard.press(key);
      expect([key, await slideOf(page)]).toEqual([key, slide]);
    }
    await goTo(page, at(HERE));
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    expect(await slideOf(page)).toBe(SECOND);

    const covers = [
      ["b", "black"],
      ["B", "black"],
      [".", "black"],
      ["w", "white"],
      [",", "white"],
    ] as const;
    for (const [key, colour] of covers) {
      await page.keyboard.press(key);
      await expect.poll(() => parameter(page, "blank")).toBe(colour);
      await page.keyboard.press(key);
      await expect.poll(() => parameter(page, "blank")).toBeNull();
    }
    for (const dates of ["hidden", "asked", null]) {
      await page.keyboard.press("t");
      await expect.poll(() => parameter(page, "dates")).toBe(dates);
    }
    const order = ["en", "zh", "both"];
    for (let i = 1; i <= 3; i++) {
      await page.keyboard.press("l");
      const expected = order[(order.indexOf(lang) + i) % 3];
      await expect.poll(() => parameter(page, "lang")).toBe(expected);
      expect(await slideOf(page)).toBe(SECOND);
    }
    await page.keyboard.press("d");
    expect(await theme(page)).toBe("dark");
    await page.keyboard.press("d");
    expect(await theme(page)).toBe("light");
    await page.keyboard.press("?");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("f");
    await expect.poll(() => fillsScreen(page)).toBe(true);
    await page.keyboard.press("f");
    await expect.poll(() => fillsScreen(page)).toBe(false);
    expect(await slideOf(page)).toBe(SECOND);
    await page.keyboard.press("e");
    await expect.poll(() => parameter(page, "event")).toBe(SECOND);
    expect(parameter(page, "present")).toBeNull();
    await leave(seen);
  });
});

async function lastSlide(page: Page): Promise<string | null> {
  await page.keyboard.press("End");
  const last = await slideOf(page);
  await page.keyboard.press("ArrowRight");
  expect(await slideOf(page)).toBe(last);
  return last;
}
const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset["theme"]);
const fillsScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
/** Presses without waiting for anything between them, as a remote does. */
const inOneGo = (page: Page, ...keys: string[]) =>
  page.evaluate((pressed) => {
    for (const key of pressed)
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
  }, keys);

test("two quick presses are two slides, and a held key turns about three a second", async () => {
  const seen = await visit("?lang=en&present=1");
  const { page } = seen;
  await inOneGo(page, "PageDown", "PageDown");
  const third = await slideOf(page);
  await page.keyboard.press("Home");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  expect(await slideOf(page)).toBe(third);
  await page.keyboard.press("Home");
  const started = Date.now();
  while (Date.now() - started < 1500) await page.keyboard.down("PageDown");
  await page.keyboard.up("PageDown");
  const seconds = (Date.now() - started) / 1000;
  const n = Number(await page.getByRole("textbox").inputValue()) - 1;
  expect(n).toBeGreaterThanOrEqual(3);
  expect(n).toBeLessThanOrEqual(1 + seconds * 3);
  await leave(seen);
});

test("F5 stays on the slide, and a forced reload comes back to all of it", async () => {
  const seen = await visit(`?lang=en&present=1&step=${HERE}`);
  const { page } = seen;
  await page.evaluate(() => {
    document.body.dataset["same"] = "";
    addEventListener("keydown", (press) => {
      if (press.key === "F5") document.body.dataset["prevented"] = String(press.defaultPrevented);
    });
  });
  await page.keyboard.press("F5");
  expect(await page.evaluate(() => ({ ...document.body.dataset }))).toEqual({
    same: "",
    prevented: "true",
  });
  // Also where keys are a field's.
  await page.evaluate(() => delete document.body.dataset["prevented"]);
  await page.getByRole("textbox", { name: "Go to slide" }).focus();
  await page.keyboard.press("F5");
  expect(await page.evaluate(() => document.body.dataset["prevented"])).toBe("true");
  await page.getByRole("button", { name: "Next" }).focus();
  for (const key of ["ArrowRight", "l", "t", "b"]) await page.keyboard.press(key);
  const slide = await slideOf(page);
  await expect.poll(() => parameter(page, "blank")).toBe("black");
  await page.reload();
  await expect.poll(() => slideOf(page)).toBe(slide);
  expect(slide).not.toBe(HERE);
  const kept = ["present", "lang", "dates", "blank"].map((name) => parameter(page, name));
  expect(kept).toEqual(["1", "zh", "hidden", "black"]);
  await page.keyboard.press("b");
  await page.getByText("这是什么时候的事？").waitFor();
  await leave(seen);
});

test("keys do nothing in a field, with another key, or while an input method composes", async () => {
  const seen = await visit(`?lang=en&present=1&step=${HERE}`);
  const { page } = seen;
  await page.getByRole("textbox", { name: "Go to slide" }).focus();
  for (const key of ["ArrowLeft", "Home", "n", "b", "Space", "Backspace", "PageDown"])
    await page.keyboard.press(key);
  await page.getByRole("button", { name: "Blank" }).focus();
  for (const key of ["Control+b", "Meta+b", "Alt+b", "Control+PageDown"])
    await page.keyboard.press(key);
  await page.evaluate(() => {
    for (const composing of [{ isComposing: true }, { keyCode: 229 }])
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "n", bubbles: true, cancelable: true, ...composing }),
      );
  });
  expect(await slideOf(page)).toBe(HERE);
  expect(parameter(page, "blank")).toBeNull();
  await page.keyboard.press("Enter");
  await expect.poll(() => parameter(page, "blank")).toBe("black");
  await page.keyboard.press("Space");
  await expect.poll(() => parameter(page, "blank")).toBeNull();
  expect(await slideOf(page)).toBe(HERE);
  await leave(seen);
});

test("Escape closes one layer a press, and the last leads to the event", async () => {
  const seen = await visit(`?lang=en&present=1&step=${HERE}`);
  const { page } = seen;
  await page.keyboard.press("b");
  await page.keyboard.type("12");
  await page.keyboard.press("?");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  await page.keyboard.type("12");
  await page.getByText("Go to 12: press Enter").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByText("Go to 12").count()).toBe(0);
  await expect.poll(() => parameter(page, "blank")).toBe("black");
  await page.keyboard.press("Escape");
  await expect.poll(() => parameter(page, "blank")).toBeNull();
  expect(await slideOf(page)).toBe(HERE);
  await page.keyboard.type("7");
  await expect.poll(() => page.getByText("Go to 7").count(), { timeout: 4000 }).toBe(0);
  expect(await slideOf(page)).toBe(HERE);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Diplomatic" }).or(page.locator(".vis")).first().waitFor();
  expect(parameter(page, "event")).toBe(HERE);
  expect(await focused(page)).toMatch(/^China suspends diplomatic relations/);
  await leave(seen);
});

test("what a slide leads to is in view, whatever years were shown before", async () => {
  const event = "2018-thabane-focac-visit";
  const seen = await visit(`?lang=en&t=1983-01-01..1992-12-31&present=1&step=${event}`);
  const { page } = seen;
  await page.keyboard.press("e");
  const name = page.locator(`.ev-label[aria-current][data-event="${event}"]`);
  await name.waitFor();
  await expectAmongYears(page, name);
  await leave(seen);
});

test("a lesson is left to explore, and come back to at the same step, by keys and by Back", async () => {
  const seen = await visit("?lang=en&present=1&lesson=two-days&step=visits", {}, withLessons());
  const { page } = seen;
  await expect.poll(() => slideOf(page)).toBe("visits");
  await page.keyboard.press("e");
  await expect.poll(() => parameter(page, "view")).toBe("visits");
  expect(parameter(page, "t")).toBe("1983-01-01..1994-12-31");
  await page.getByRole("radio", { name: "Timeline" }).check();
  await page.getByRole("button", { name: "Present 4/5: back to this slide" }).focus();
  await page.keyboard.press("p");
  await expect.poll(() => slideOf(page)).toBe("visits");
  expect(parameter(page, "lesson")).toBe("two-days");
  await page.goBack();
  await expect.poll(() => parameter(page, "present")).toBeNull();
  await page.goForward();
  await expect.poll(() => slideOf(page)).toBe("visits");
  await leave(seen);
});
