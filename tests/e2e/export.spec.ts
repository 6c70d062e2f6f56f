import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { findings } from "./findings.ts";

const visit = browse();

async function openTab(page: Page, tab: RegExp): Promise<Locator> {
  await page.getByRole("button", { name: /^(Share, export|分享与导出)$/ }).click();
  await page.getByRole("tab", { name: tab }).click();
  return page.getByRole("dialog");
}

/** Saves the present choice in a format; returns what was saved. */
async function saved(page: Page, dialog: Locator, format: string): Promise<Buffer> {
  await dialog.getByRole("radio", { name: format, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: new RegExp(`${format}$`) }).click(),
  ]);
  return readFileSync(await download.path());
}

test("the drawing names what the timeline shows, as text, and is a well-formed SVG", async () => {
  const seen = await visit("?lang=both&t=1983-01-01..1995-12-31&lanes=relations");
  const { page } = seen;
  const shown = await page
    .locator(".vis-foreground .ev-label")
    .evaluateAll((labels) => labels.map((label) => label.querySelector("span")?.textContent ?? ""));
  const dialog = await openTab(page, /^Export/);
  const svg = (await saved(page, dialog, "SVG")).toString("utf8");
  // In a page without our policy, which lets nobody parse.
  const reader = await page.context().newPage();
  const texts = await reader.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, "image/svg+xml");
    if (read.querySelector("parsererror")) throw new Error("not well-formed");
    return [...read.querySelectorAll("text")].map(({ textContent }) => textContent);
  }, svg);
  // Two days from the encyclopedia's date: too close to draw both at this scale.
  expect(texts).toContain("China suspends diplomatic relations ≠");
  expect(texts).toContain("中国中止中莱外交关系");
  expect(texts).toContain("Relations suspended 外交关系中止");
  expect(texts.join()).not.toContain("Agreement on cultural exchange");
  for (const name of shown.filter((text) => /suspend|restored|Taiwan/.test(text)))
    expect(texts.some((text) => text && name.includes(text.replace(" ≠", "")))).toBe(true);
  await leave(seen);
});

test("the heading of a picture tells the years of the events, without those that are room for names", async () => {
  const seen = await visit("?lang=en");
  const dialog = await openTab(seen.page, /^Export/);
  const svg = (await saved(seen.page, dialog, "SVG")).toString("utf8");
  expect(svg).toMatch(/>1983–2026; \d+ of \d+ events</);
  await leave(seen);
});

test("within a year the picture is ruled by months, and the first bears the year", async () => {
  const seen = await visit("?lang=en&t=1990-02-01..1990-12-31");
  const dialog = await openTab(seen.page, /^Export/);
  const svg = (await saved(seen.page, dialog, "SVG")).toString("utf8");
  expect(svg).toMatch(/>1990; \d+ of \d+ events</);
  for (const label of ["Feb 1990", "Mar", "Dec"]) expect(svg).toContain(`>${label}<`);
  await leave(seen);
});

test("the picture is a PNG twice as large, light in the dark theme, with something on it", async () => {
  const seen = await visit("?lang=zh", { colorScheme: "dark" });
  const dialog = await openTab(seen.page, /^导出/);
  const { width, data } = PNG.sync.read(await saved(seen.page, dialog, "PNG"));
  expect(width).toBe(2400);
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  const dark = data.filter((value, i) => i % 4 === 0 && value < 60).length;
  expect(dark).toBeGreaterThan(2000);
  await leave(seen);
});

test("each format says how many events it holds and leaves out, and the button repeats it", async () => {
  const seen = await visit("?lang=en&side=china");
  const dialog = await openTab(seen.page, /^Export/);
  const row = dialog.getByRole("row", { name: /^ICS/ });
  const [count = "", left = ""] = await row
    .getByRole("cell")
    .allInnerTexts()
    .then((cells) => cells.slice(1));
  expect(left).toMatch(/\d+ year only.*; a calendar entry needs a day$/);
  await dialog.getByRole("radio", { name: "ICS" }).check();
  const button = dialog.getByRole("button", { name: /as ICS$/ });
  expect(await button.innerText()).toBe(`Save ${count} events as ICS`);
  expect(await findings(seen.page)).toEqual([]);
  await leave(seen);
});

test("an export of nothing says so and saves nothing", async () => {
  const seen = await visit("?lang=both&view=list&person=wang-yi&kinds=holiday&lanes=none");
  const dialog = await openTab(seen.page, /^Export/);
  expect(await dialog.innerText()).toContain("No event passes the filter");
  expect(await dialog.innerText()).toContain("没有事件符合筛选条件");
  expect(await dialog.getByRole("button", { name: /as CSV/ }).isDisabled()).toBe(true);
  await leave(seen);
});

test("an event and its sources are cited, in Chinese with the national standard first", async () => {
  const seen = await visit("?lang=zh&event=1990-suspension");
  const { page } = seen;
  const dialog = await openTab(page, /^引用/);
  const styles = await dialog
    .getByRole("group")
    .filter({ has: page.locator("b") })
    .allInnerTexts();
  expect(styles[0]).toContain("GB/T 7714—2015");
  expect(styles[0]).toContain("[DB]");
  await dialog.getByRole("button", { name: "复制BibTeX" }).click();
  await dialog.getByLabel("查阅日期").fill("2026-05-04");
  await dialog.getByRole("radio", { name: /^其来源/ }).check();
  const text = await dialog.innerText();
  expect(text).toContain("中国外交部. 中国同莱索托的关系");
  expect(text).toContain("2026-05-04");
  expect(await findings(page)).toEqual([]);
  await leave(seen);
});

test("without an open event there is nothing to cite, and the dialog says so", async () => {
  const seen = await visit("?lang=en");
  const dialog = await openTab(seen.page, /^Cite/);
  expect(await dialog.innerText()).toContain("Open an event to cite it");
  await leave(seen);
});

test("the arrow keys choose among share, cite and export, and Escape leads back", async () => {
  const seen = await visit("?lang=en");
  const { page } = seen;
  await page.getByRole("button", { name: "Share, export" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Share" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("tab", { name: "Export" }).getAttribute("aria-selected")).toBe(
    "true",
  );
  expect(await page.getByRole("tabpanel", { name: "Export" }).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Share, export");
  await leave(seen);
});
