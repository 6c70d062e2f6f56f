import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browse, leave } from "./browse.ts";
import { findingsOfView } from "./findings.ts";
import { boxOf, focused, parameter } from "./page.ts";

const visit = browse();

const ON = "&context=governments,summits";
const band = (page: Page, id: string) => page.locator(`[data-band="${id}"]`);
const row = (page: Page, name: RegExp) => page.getByRole("group", { name });
const LEKHANYA =
  "Government of Lesotho: Military Council under Justin Lekhanya, 24 January 1986 – 2 May 1991";

describe("context", () => {
  test("is off at first; switched on it takes its room from the lanes and moves no year", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..1995-12-31");
    const { page } = seen;
    expect(await page.locator("[data-band]").count()).toBe(0);
    const count = await page.getByText(/^\d+ events$/).innerText();
    const lane = page.locator(".vis-label").first();
    const year = page.locator(".vis-time-axis .vis-text", { hasText: "1990" }).first();
    const overview = page.locator("[data-overview]");
    const before = [await boxOf(lane), await boxOf(year), await boxOf(overview)] as const;
    await page.getByRole("button", { name: /^Context/ }).click();
    await page.getByRole("checkbox", { name: "Governments of Lesotho" }).check();
    await band(page, "government-1986-lekhanya").waitFor();
    await page.getByRole("checkbox", { name: "FOCAC meetings" }).check();
    await expect.poll(async () => (await boxOf(lane)).y - before[0].y).toBe(52);
    expect((await boxOf(year)).x).toBe(before[1].x);
    expect(await boxOf(overview)).toEqual(before[2]);
    expect(await page.getByText(/^\d+ events$/).innerText()).toBe(count);
    await expect.poll(() => parameter(page, "context")).toBe("governments,summits");
    await page.getByRole("checkbox", { name: "Governments of Lesotho" }).uncheck();
    await expect.poll(async () => (await boxOf(lane)).y - before[0].y).toBe(26);
    expect(await band(page, "government-1986-lekhanya").count()).toBe(0);
    await leave(seen);
  });

  test.each(["en", "zh"])("in %s all five lanes can still be seen and named", async (lang) => {
    const seen = await visit(`?lang=${lang}${ON}`);
    const { page } = seen;
    const { y, height } = await boxOf(page.locator(".vis-panel.vis-center"));
    const names = await page
      .locator(".vis-label [lang]:first-child")
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().bottom));
    expect(await page.locator(".vis-label").count()).toBe(5);
    const lanes = await page
      .locator(".vis-label")
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().top));
    // The last has room for its name of two lines and its first row.
    for (const top of lanes) expect(top).toBeLessThan(y + height - 34);
    expect(names.length).toBeGreaterThan(0);
    await leave(seen);
  });

  test("its bands stand at their dates and move with the years, in the middle of a drag too", async () => {
    const seen = await visit(`?lang=en${ON}&t=1985-01-01..1995-12-31`);
    const { page } = seen;
    const suspended = page.getByRole("button", { name: /^Show .*7 April 1990 – 12 January 1994/ });
    const distance = async () =>
      (await boxOf(band(page, "government-1991-ramaema"))).x - (await boxOf(suspended)).x;
    await band(page, "government-1991-ramaema").waitFor();
    const area = await boxOf(page.locator(".vis-panel.vis-center"));
    // From 7 April 1990 to 2 May 1991, of eleven years.
    const days = 390;
    const expected = (days / 4017) * area.width;
    expect(Math.abs((await distance()) - expected)).toBeLessThan(1.5);
    await page.mouse.move(area.middle, area.y + area.height - 20);
    await page.mouse.down();
    await page.mouse.move(area.middle - 60, area.y + area.height - 20, { steps: 4 });
    expect(Math.abs((await distance()) - expected)).toBeLessThan(1.5);
    await page.mouse.up();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(async () => Math.abs((await distance()) - 2 * expected)).toBeLessThan(8);
    await leave(seen);
  });

  test("has the names of its bands, whole, in the accessibility tree", async () => {
    const seen = await visit(`?lang=en${ON}`);
    const { page } = seen;
    await row(page, /^Governments of Lesotho/)
      .getByRole("button", { name: LEKHANYA })
      .waitFor();
    const summits = row(page, /^FOCAC meetings/);
    await summits
      .getByRole("button", {
        name: "FOCAC meeting: Second FOCAC ministerial conference, 15–16 December 2003; Addis Ababa",
      })
      .waitFor();
    // No room for that name: its bar alone says that there is something, and tells it in full.
    const narrow = band(page, "focac-2003");
    expect(await narrow.innerText()).toBe("");
    expect(await narrow.getAttribute("title")).toContain("Second FOCAC ministerial conference");
    await leave(seen);
  });

  test("is one tab stop a row; the arrows go from band to band, and one out of view is brought in", async () => {
    const seen = await visit(`?lang=en${ON}&t=1985-01-01..1995-12-31`);
    const { page } = seen;
    await band(page, "government-1986-lekhanya").waitFor();
    const stops = row(page, /^Governments/).locator("[tabindex='0']");
    expect(await stops.count()).toBe(1);
    await stops.focus();
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(LEKHANYA);
    await page.keyboard.press("End");
    expect(await focused(page)).toContain("Samuel Matekane");
    await expect.poll(() => parameter(page, "t")).toMatch(/^202\d-.*\.\.203\d/);
    const area = await boxOf(page.locator(".vis-panel.vis-center"));
    const last = await boxOf(band(page, "government-2022-matekane"));
    expect(last.x).toBeGreaterThanOrEqual(area.x);
    expect(last.x).toBeLessThan(area.x + area.width);
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.closest("[role=group]") !== null),
    ).toBe(true);
    await leave(seen);
  });

  test("opened by keyboard a band is told in the panel; Escape returns to it, and once more closes", async () => {
    const seen = await visit(`?lang=en${ON}`);
    const { page } = seen;
    await band(page, "government-1986-lekhanya").press("Enter");
    const panel = page.getByRole("complementary", { name: "Context" });
    const heading = panel.getByRole("heading", { level: 2 });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = await panel.innerText();
    expect(text).toContain("24 January 1986 – 2 May 1991");
    expect(text).toContain("Side by side, not cause and effect.");
    expect(await panel.getByRole("link", { name: /China suspends/ }).count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe(LEKHANYA);
    expect(await panel.count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await panel.count()).toBe(0);
    expect(await focused(page)).toBe(LEKHANYA);
    await leave(seen);
  });

  test("the cross gives the focus back, on a phone too, where the panel is a sheet", async () => {
    for (const width of [1440, 390]) {
      const seen = await visit(`?lang=zh${ON}&t=1985-01-01..1995-12-31`, {
        viewport: { width, height: 844 },
      });
      const { page } = seen;
      await band(page, "government-1986-lekhanya").click();
      await page.getByRole("complementary").getByText("并列不表示因果。").waitFor();
      await page.getByRole("button", { name: "关闭背景" }).click();
      expect(await focused(page)).toContain("莱汉亚任主席的军事委员会");
      await leave(seen);
    }
  });

  test("an event takes the place of a band, which does not come back after it", async () => {
    const seen = await visit(`?lang=en${ON}`);
    const { page } = seen;
    await band(page, "government-1986-lekhanya").click();
    await page.getByRole("link", { name: /China suspends/ }).click();
    expect(await page.getByRole("button", { name: "Close event" }).count()).toBe(1);
    await page.getByRole("button", { name: "Close event" }).click();
    expect(await page.getByRole("complementary", { name: "Context" }).count()).toBe(0);
    await leave(seen);
  });

  test("takes the place of what a search has found, and gives it to the next search", async () => {
    const seen = await visit(`?lang=en${ON}&q=mosisili`);
    const { page } = seen;
    const panel = page.getByRole("complementary", { name: "Context" });
    await band(page, "government-1986-lekhanya").click();
    await panel.waitFor();
    const field = page.getByRole("searchbox");
    expect(await field.inputValue()).toBe("");
    await field.fill("thabane");
    await expect.poll(() => panel.count()).toBe(0);
    await field.fill("");
    expect(await panel.count()).toBe(0);
    await leave(seen);
  });

  test("a row that is put away closes what was open of it", async () => {
    const seen = await visit(`?lang=en${ON}`);
    const { page } = seen;
    await band(page, "government-1986-lekhanya").click();
    await page.getByRole("button", { name: /^Context/ }).click();
    await page.getByRole("checkbox", { name: "Governments of Lesotho" }).uncheck();
    expect(await page.getByRole("complementary", { name: "Context" }).count()).toBe(0);
    await leave(seen);
  });

  test("its choice lies whole in the window, where the bar leaves it little room too", async () => {
    for (const width of [1440, 1280, 768]) {
      const seen = await visit("?lang=en", { viewport: { width, height: 800 } });
      const { page } = seen;
      await page.getByRole("button", { name: /^Context/ }).click();
      const box = await boxOf(page.getByRole("group", { name: "Beside the events" }));
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      await leave(seen);
    }
  });

  test("is no part of the list, and its switch is not there", async () => {
    const seen = await visit(`?lang=en${ON}&view=list`);
    const { page } = seen;
    expect(await page.getByText("Lekhanya").count()).toBe(0);
    expect(await page.getByRole("button", { name: /^Context/ }).count()).toBe(0);
    await leave(seen);
  });

  test("on a phone it is switched on in the filter's sheet", async () => {
    const seen = await visit("?lang=en&t=1985-01-01..1995-12-31", {
      viewport: { width: 390, height: 844 },
    });
    const { page } = seen;
    await page.getByRole("button", { name: /^Filter/ }).click();
    await page.getByRole("checkbox", { name: "Governments of Lesotho" }).check();
    await page.getByRole("button", { name: /^Show \d+ events/ }).click();
    await band(page, "government-1986-lekhanya").waitFor();
    expect((await boxOf(band(page, "government-1986-lekhanya"))).height).toBeGreaterThanOrEqual(43);
    await leave(seen);
  });

  test("at 320 px nothing scrolls sideways", async () => {
    const seen = await visit(`?lang=both${ON}`, { viewport: { width: 320, height: 700 } });
    const { page } = seen;
    await band(page, "government-1998-mosisili").click();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await leave(seen);
  });
});

describe.each(["zh", "both"])("axe finds nothing in %s", (lang) => {
  test("context on, a band open", async () => {
    const seen = await visit(`?lang=${lang}${ON}`);
    await band(seen.page, "government-1998-mosisili").click();
    await seen.page.getByRole("complementary").getByRole("heading", { level: 2 }).waitFor();
    expect(await findingsOfView(seen.page, lang)).toEqual([]);
    await leave(seen);
  });
});
