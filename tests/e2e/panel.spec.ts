import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unmarkedWords } from "../unmarkedWords.ts";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";

const visit = browse();

const panel = (page: Page) => page.getByRole("complementary");
const title = (page: Page) => panel(page).getByRole("heading", { level: 2 });
const dialog = (page: Page) => page.getByRole("dialog");
const eventOf = (page: Page) => new URL(page.url()).searchParams.get("event");
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Presses Tab until what has the focus begins with some words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if ((await focused(page)).startsWith(words)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${words}`);
}

test("by keyboard alone: an event, another visit of its visitor, a report of an error, and back", async () => {
  const seen = await visit("?lang=en&view=list");
  const { page } = seen;
  await page.locator('[data-row="2006-mosisili-focac-visit"] a').focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toContain("2006 FOCAC Beijing Summit");
  await tabTo(page, "2010");
  await page.keyboard.press("Enter");
  await expect.poll(() => eventOf(page)).toBe("2010-mosisili-expo-visit");
  expect(await focused(page)).toBe((await title(page).textContent())?.trim());

  await tabTo(page, "Report an error");
  await page.keyboard.press("Enter");
  await dialog(page).waitFor();
  expect(await dialog(page).getByRole("textbox").inputValue()).toContain(
    "Identifier: 2010-mosisili-expo-visit",
  );
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Report an error in this event");
  expect(eventOf(page)).toBe("2010-mosisili-expo-visit");

  await page.keyboard.press("Escape");
  expect(await focused(page)).toContain("Mosisili");
  await leave(seen);
});

describe("a report", () => {
  const open = async (query: string, options = {}, prepare?: (page: Page) => Promise<unknown>) => {
    const seen = await visit(query, options, prepare);
    await panel(seen.page)
      .getByRole("button", { name: /Report an error|报告此事件/ })
      .click();
    return seen;
  };

  test("is copied", async () => {
    const seen = await open("?lang=en&event=1990-suspension", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const { page } = seen;
    await dialog(page).getByRole("button", { name: "Copy" }).click();
    await dialog(page).getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "Identifier: 1990-suspension",
    );
    await leave(seen);
  });

  test("is selected where the browser refuses to copy", async () => {
    const seen = await open("?lang=en&event=1990-suspension", {}, (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.execCommand = () => false;
      }),
    );
    const { page } = seen;
    await dialog(page).getByRole("button", { name: "Copy" }).click();
    await dialog(page)
      .getByText(/does not allow copying/)
      .waitFor();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(
      "Identifier: 1990-suspension",
    );
    await leave(seen);
  });

  test("keeps within the window, and its middle scrolls", async () => {
    for (const viewport of [
      { width: 320, height: 480 },
      { width: 390, height: 844 },
      { width: 1440, height: 600 },
    ]) {
      const seen = await open("?lang=both&event=1990-suspension&view=list", { viewport });
      const { page } = seen;
      const box = await dialog(page).boundingBox();
      expect(box?.height).toBeLessThanOrEqual(viewport.height - 48);
      expect(box?.width).toBeLessThanOrEqual(viewport.width - 48);
      await dialog(page).getByRole("button", { name: "Copy" }).click({ trial: true });
      await dialog(page).getByRole("button", { name: "Close" }).click();
      expect(await focused(page)).toContain("Report an error");
      await leave(seen);
    }
  });

  test.each(["zh", "both"])("has nothing that axe finds, in %s", async (lang) => {
    // Over a short list: the whole one has a test of its own.
    const seen = await open(
      `?lang=${lang}&event=1990-suspension&view=list&side=china&lanes=relations`,
    );
    expect(await findings(seen.page)).toEqual([]);
    await leave(seen);
  });

  test("in Chinese has no unmarked English", async () => {
    const seen = await open("?lang=zh&event=1990-suspension&view=list");
    expect(await dialog(seen.page).evaluate(unmarkedWords, "zh" as const)).toEqual([]);
    expect(await dialog(seen.page).getByRole("textbox").inputValue()).toMatch(/^事件：/);
    await leave(seen);
  });
});

test("an event that the filter leaves out says so, and gives all events back without losing the focus", async () => {
  const seen = await visit("?lang=en&event=1990-suspension&person=wang-yi&view=list");
  const { page } = seen;
  await panel(page).getByText("The filter leaves this event out").waitFor();
  await panel(page).getByRole("button", { name: "Show all events" }).focus();
  await page.keyboard.press("Enter");
  await panel(page)
    .getByText(/^\d+ of \d+$/)
    .waitFor();
  expect(await focused(page)).toContain("China suspends diplomatic relations");
  await expect.poll(() => page.url()).not.toContain("person=");
  await leave(seen);
});

test("one person’s events alone are shown from the panel, and in the address", async () => {
  const seen = await visit("?lang=en&event=2026-wang-yi-visit&view=list");
  const { page } = seen;
  await panel(page)
    .getByRole("button", { name: /Show only this person’s events \(Wang Yi\)/ })
    .click();
  await expect.poll(() => page.url()).toContain("person=wang-yi");
  await panel(page)
    .getByText(/^\d+ of \d+$/)
    .waitFor();
  await leave(seen);
});

test("at 320 px and with text twice as large the panel scrolls in one direction only", async () => {
  for (const [width, height, percent, event] of [
    [320, 640, 100, "2026-wang-yi-visit"],
    [640, 900, 200, "2026-wang-yi-visit"],
    [1440, 900, 200, "1990-suspension"],
  ] as const)
    for (const lang of ["zh", "both"]) {
      const seen = await visit(`?lang=${lang}&view=list&event=${event}`, {
        viewport: { width, height },
      });
      const { page } = seen;
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `${size}%`;
      }, percent);
      const wide = await panel(page).evaluate((element) =>
        [element, ...element.querySelectorAll("div, li, p, section, nav")]
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
          .map((one) => one.textContent.slice(0, 60)),
      );
      expect(wide).toEqual([]);
      await panel(page).getByRole("button").last().scrollIntoViewIfNeeded();
      await panel(page).getByRole("link").last().click({ trial: true });
      await leave(seen);
    }
});

test("in Chinese no English is left unmarked", async () => {
  for (const event of ["1990-suspension", "2026-wang-yi-visit", "2006-mosisili-focac-visit"]) {
    const seen = await visit(`?lang=zh&view=list&event=${event}`);
    expect(await panel(seen.page).evaluate(unmarkedWords, "zh" as const)).toEqual([]);
    await leave(seen);
  }
});
