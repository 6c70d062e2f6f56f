import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { findingsOfView } from "./findings.ts";

const visit = browse();

const content = (page: Page) => page.getByRole("region", { name: /Reading visits|读懂访问/ });
const number = (page: Page, name: string | RegExp) =>
  content(page).getByRole("button", { name }).first();

describe("axe finds nothing", () => {
  test.each([
    ["in the figures, a number open", "en", "", (page: Page) => number(page, /1990/).click()],
    ["in the figures, in Chinese", "zh", "", (page: Page) => number(page, /1990/).click()],
    ["of one side", "both", "&side=china", () => Promise.resolve()],
    ["where nothing is left", "both", "&side=lesotho&person=wang-yi", () => Promise.resolve()],
    [
      "with an event beside them",
      "both",
      "&event=2026-wang-yi-visit",
      (page: Page) => number(page, /minister|部长或大臣/).click(),
    ],
  ] as const)("%s", async (_, lang, query, act) => {
    const seen = await visit(`?lang=${lang}&view=visits${query}`);
    await act(seen.page);
    expect(await findingsOfView(seen.page, lang)).toEqual([]);
    await leave(seen);
  });
});

test("at 320 px and with text twice as large nothing scrolls sideways, and no word is cut", async () => {
  for (const lang of ["en", "zh", "both"]) {
    const seen = await visit(`?lang=${lang}&view=visits`, {
      viewport: { width: 320, height: 900 },
    });
    const { page } = seen;
    const over = () =>
      page.evaluate(() =>
        [
          document.documentElement,
          ...document.querySelectorAll("section[data-events], figure, figure [role=group]"),
        ].flatMap((element) => {
          const px = element.scrollWidth - element.clientWidth;
          return px > 0 ? [`${element.tagName} ${element.getAttribute("data-place")} ${px}`] : [];
        }),
      );
    for (const [width, zoom] of [
      [320, 100],
      [640, 200],
      [1024, 100],
      [1440, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(
        (percent) => (document.documentElement.style.fontSize = `${percent}%`),
        zoom,
      );
      // The pictures follow a new width a frame later.
      await expect.poll(over, { message: `${lang}, ${width} px, ${zoom} %` }).toEqual([]);
    }
    await leave(seen);
  }
});

test("on touch every number is 44 px, with a mouse 24", async () => {
  for (const [hasTouch, least] of [
    [true, 44],
    [false, 24],
  ] as const) {
    const seen = await visit("?lang=en&view=visits", { hasTouch, isMobile: hasTouch });
    const small = await content(seen.page)
      .getByRole("button")
      .evaluateAll(
        (buttons, px) =>
          buttons
            .map((button) => ({ button, box: button.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < px)
            .map(({ button }) => button.getAttribute("aria-label")),
        least,
      );
    expect(small).toEqual([]);
    await leave(seen);
  }
});

test("on paper the figures are alone, whole, and say what they are filtered by", async () => {
  const seen = await visit("?lang=en&view=visits&side=lesotho");
  const { page } = seen;
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("search").isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Copy the table" }).isVisible()).toBe(false);
  expect(await page.getByText("Only:").isVisible()).toBe(true);
  expect(await page.getByText(/they are a selection/).isVisible()).toBe(true);
  const hidden = await page
    .locator("section[data-events]")
    .evaluate((section) => section.scrollHeight - section.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
  await leave(seen);
});

test("in forced colours marks, lines and numbers can be seen", async () => {
  const seen = await visit("?lang=en&view=visits", { forcedColors: "active" });
  const colours = await seen.page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const part = (selector: string, property: "fill" | "stroke" | "color") => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element)[property] !== canvas : selector;
    };
    return [
      part("[data-marks] path", "fill"),
      part("[data-place=total] [role=img] path[vector-effect]", "stroke"),
      part("[data-place=gaps] svg line", "stroke"),
      part("[data-place=decade] button", "color"),
    ];
  });
  expect(colours).toEqual([true, true, true, true]);
  await leave(seen);
});
