import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { browse, leave } from "./browse.ts";
import { boxOf } from "./page.ts";

const visit = browse();

const picture = (page: Page) => page.getByRole("img", { name: /^Visits per year/ });
const squares = (page: Page) => picture(page).locator("rect.side-a");
const circles = (page: Page) => picture(page).locator("circle.side-b");

describe("the picture", () => {
  test("has a mark for each visit, squares for Chinese visitors and circles for Basotho visitors", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    const name = (await picture(page).getAttribute("aria-label")) ?? "";
    const [, chinese, basotho] =
      /Chinese visitors to Lesotho: (\d+); Basotho visitors to China: (\d+)/.exec(name) ?? [];
    expect(Number(chinese)).toBeGreaterThan(5);
    expect(Number(basotho)).toBeGreaterThan(20);
    expect(await squares(page).count()).toBe(Number(chinese));
    expect(await circles(page).count()).toBe(Number(basotho));
    const line = (await boxOf(picture(page))).centre;
    for (const square of await squares(page).all())
      expect((await boxOf(square)).centre).toBeLessThan(line);
    for (const circle of await circles(page).all())
      expect((await boxOf(circle)).centre).toBeGreaterThan(line);
    await leave(seen);
  });

  test("follows the filter", async () => {
    const all = await visit("?lang=en");
    const number = await circles(all.page).count();
    const size = (await boxOf(circles(all.page).first())).width;
    await leave(all);
    const seen = await visit("?lang=en&side=lesotho");
    expect(await squares(seen.page).count()).toBe(0);
    expect(await circles(seen.page).count()).toBe(number);
    expect((await boxOf(circles(seen.page).first())).width).toBe(size);
    const overview = seen.page.getByRole("region", { name: "Overview" });
    expect(await overview.innerText()).toContain("Chinese, 0");
    await leave(seen);
  });

  test.each([
    ["on a desktop", 1440, 900],
    ["on a tablet", 1024, 768],
    ["on a phone", 390, 844],
  ])("shares its x with the timeline at all years, %s", async (_, width, height) => {
    const seen = await visit("?lang=en", { viewport: { width, height } });
    const { page } = seen;
    const marks = await Promise.all((await circles(page).all()).map((mark) => boxOf(mark)));
    // A mark stands in the middle of its year, and so do the rules of what is known by the year alone.
    for (const id of ["1983-jonathan-visit", "1997-maope-visit", "2015-sekhamane-visit"]) {
      const item = page.locator(".vis-item.ev", { has: page.locator(`[data-event="${id}"]`) });
      // The date's rule is as wide as the item, whatever its label.
      const { middle } = await boxOf(item);
      expect(Math.min(...marks.map((mark) => Math.abs(mark.middle - middle)))).toBeLessThan(0.4);
    }
    await leave(seen);
  });

  test("hatches the suspension from its first day to the day relations were restored", async () => {
    const seen = await visit("?lang=en");
    const { page } = seen;
    const hatched = picture(page).locator("[data-period='suspended-1990']");
    const here = await boxOf(hatched);
    const there = await boxOf(page.locator(".vis-item.period-suspended"));
    expect(here.x).toBeCloseTo(there.x, 0);
    expect(here.x + here.width).toBeCloseTo(there.x + there.width, 0);
    const pattern = (await hatched.getAttribute("fill"))?.slice(5, -1) ?? "";
    expect(await picture(page).locator(`pattern[id="${pattern}"] path`).count()).toBe(1);
    await leave(seen);
  });

  test("has every fifth year, but none beside a handle", async () => {
    const seen = await visit("?lang=en&t=1995-07-01..2010-07-01");
    const figures = await picture(seen.page).locator("text").allTextContents();
    expect(figures).toEqual(["1985", "1990", "2000", "2005", "2015", "2020", "2025"]);
    await leave(seen);
  });
});

test("with an event open a phone keeps its room for the event", async () => {
  const seen = await visit("?lang=en&event=1994-restoration", {
    viewport: { width: 390, height: 844 },
  });
  expect(await seen.page.getByRole("region", { name: "Overview" }).count()).toBe(0);
  await leave(seen);
});
